package org.dateline.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnionFindTest {

    @Test
    void setsAreNamedByTheirSmallestMember() {
        UnionFind sets = new UnionFind();
        sets.join("d", "c");
        sets.join("b", "d");
        sets.add("a");
        assertThat(sets.root("d")).isEqualTo("b");
        assertThat(sets.sets()).containsExactly(List.of("a"), List.of("b", "c", "d"));
    }
}
