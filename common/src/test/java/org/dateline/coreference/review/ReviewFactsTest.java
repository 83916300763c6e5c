package org.dateline.coreference.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReviewFactsTest {
    private static ReviewFacts facts(double agreement, int sources, int mentions, double confidence, Double bond) {
        return new ReviewFacts("event:1", agreement, sources, mentions, confidence, bond, 0, false);
    }

    @Test
    void whatAllAgreeOnNeedsNoEye() {
        ReviewFacts sound = facts(1, 3, 12, 0.9, 14.0);
        assertThat(ReviewReason.of(sound)).isEmpty();
        assertThat(sound.score()).isZero();
    }

    @Test
    void disagreementWeighsMoreTheMoreSourcesThereAre() {
        ReviewFacts few = facts(0.5, 3, 3, 0.8, null);
        assertThat(ReviewReason.of(few)).containsExactly(ReviewReason.DATES_DISAGREE);
        assertThat(few.score()).isEqualTo(40.0);
        assertThat(facts(0.5, 7, 7, 0.8, null).score()).isEqualTo(60.0);
        assertThat(ReviewReason.DATES_DISAGREE.words(few)).isEqualTo("50% of 3 sources give another date");
    }

    @Test
    void oneSourceCannotDisagree() {
        assertThat(ReviewReason.of(facts(0.5, 1, 1, 0.8, null))).isEmpty();
    }

    @Test
    void aWeakBridgeCountsInBigEventsOnly() {
        ReviewFacts big = facts(1, 3, 9, 0.9, 5.0);
        assertThat(ReviewReason.of(big)).containsExactly(ReviewReason.WEAK_BRIDGE);
        assertThat(big.score()).isEqualTo(60.0);
        assertThat(ReviewReason.WEAK_BRIDGE.words(big))
                .isEqualTo("two parts of its 9 reports match by 5.0, where 10 is a match");
        assertThat(ReviewReason.of(facts(1, 3, 3, 0.9, 5.0))).isEmpty();
        assertThat(ReviewReason.of(facts(1, 3, 9, 0.9, 10.0))).isEmpty();
    }

    @Test
    void severalReasonsAddUp() {
        ReviewFacts all = new ReviewFacts("event:1", 0.5, 3, 9, 0.25, 7.5, 5, true);
        assertThat(ReviewReason.of(all)).containsExactly(ReviewReason.values());
        assertThat(all.score()).isEqualTo(2 * (40 + 20 + 15 + 24 + 10.0));
    }
}
