package org.dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dateline.coreference.ArticleFacts;
import org.junit.jupiter.api.Test;

class SampleCopiesTest {

    @Test
    void copiesAmongTheSamplesAreFoundAndNoOthers() {
        Map<String, ArticleFacts> facts = SampleCopies.facts(Gold.articles().values());
        assertThat(facts.values())
                .filteredOn(ArticleFacts::isDuplicate)
                .extracting(ArticleFacts::articleId)
                .containsExactly("sample-ar-003", "sample-ar-004", "sample-en-008", "sample-en-009");
        assertThat(facts.get("sample-ar-004").duplicateGroupId())
                .isEqualTo(facts.get("sample-ar-002").duplicateGroupId());
    }
}
