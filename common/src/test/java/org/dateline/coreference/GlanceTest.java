package org.dateline.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GlanceTest {

    private static List<Long> sketch(Random random) {
        return random.longs(NearCopies.MINS).boxed().toList();
    }

    /** The sketch of a text that has a share of its runs of words in common with that of another. */
    private static List<Long> like(List<Long> sketch, double share, Random random) {
        List<Long> other = new ArrayList<>();
        for (Long min : sketch) {
            other.add(random.nextDouble() < share ? min : random.nextLong());
        }
        return other;
    }

    private static double suspected(double share) {
        Random random = new Random(7);
        int suspected = 0;
        for (int i = 0; i < 1000; i++) {
            List<Long> sketch = sketch(random);
            Glance other = Glance.of(like(sketch, share, random));
            suspected += Glance.isSuspect(Glance.of(sketch).agreement(other)) ? 1 : 0;
        }
        return suspected / 1000.0;
    }

    @Test
    void copiesAreSuspectedAndOtherTextsHardlyEver() {
        assertThat(suspected(0.8)).isGreaterThan(0.99);
        assertThat(suspected(0.5)).isGreaterThan(0.9);
        assertThat(suspected(0.1)).isLessThan(0.01);
    }

    @Test
    void aTextAgreesWithItselfInAllClasses() {
        Glance glance = Glance.of(sketch(new Random(1)));
        assertThat(glance.agreement(glance)).isEqualTo(32);
    }
}
