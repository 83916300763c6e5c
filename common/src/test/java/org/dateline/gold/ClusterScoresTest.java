package org.dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ClusterScoresTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    /** One letter a report, in order: {@code aab} puts the first two together. */
    private static Map<String, String> clusters(String letters) {
        Map<String, String> clusterOf = new TreeMap<>();
        for (int i = 0; i < letters.length(); i++) {
            clusterOf.put("report-" + (char) ('A' + i), letters.substring(i, i + 1));
        }
        return clusterOf;
    }

    private static ClusterScores scores(String gold, String found) {
        return new ClusterScores(clusters(gold), clusters(found));
    }

    @Test
    void sameClustersUnderOtherNamesHaveFullScores() {
        assertThat(scores("aabbc", "xxyyz").measures().values()).containsOnly(100.0);
    }

    @Test
    void oneClusterOfAllHasFullRecallAndLittlePrecision() {
        ClusterScores scores = scores("aabbc", "xxxxx");
        double bCubedPrecision = (4 * 2 / 5.0 + 1 / 5.0) / 5;
        assertThat(scores.bCubed()).isEqualTo(200 * bCubedPrecision / (1 + bCubedPrecision), CLOSE);
        assertThat(scores.pairwise()).isEqualTo(200 * 2 / (2 + 10.0), CLOSE);
        // Precision: 2 of 10 pairs. Recall: the four of the pairs, not the one that ought to be alone.
        assertThat(scores.lea()).isEqualTo(200 * 0.2 * 0.8 / (0.2 + 0.8), CLOSE);
    }

    @Test
    void clustersOfOneHaveFullPrecisionInBCubedAndNoPairs() {
        ClusterScores scores = scores("aabbc", "vwxyz");
        double recall = (4 * 0.5 + 1) / 5;
        assertThat(scores.bCubed()).isEqualTo(200 * recall / (1 + recall), CLOSE);
        assertThat(scores.pairwise()).isZero();
        assertThat(scores.lea()).isEqualTo(20, CLOSE);
    }

    @Test
    void twoClustersJoinedCostMoreTheLargerTheyAre() {
        // Of twelve reports, five are apart rightly; two and five are lumped: precision (5 + 5 * 5/7 + 2 * 2/7) / 12.
        double precision = (5 + 5 * 5 / 7.0 + 2 * 2 / 7.0) / 12;
        assertThat(scores("aaaaabbccccc", "aaaaaccccccc").bCubed()).isEqualTo(200 * precision / (1 + precision), CLOSE);
    }

    @Test
    void reportThatWasNotFoundIsAlone() {
        assertThat(new ClusterScores(clusters("aab"), clusters("aa")).measures().values())
                .containsOnly(100.0);
        assertThat(new ClusterScores(clusters("aaa"), clusters("aa")).pairwise())
                .isEqualTo(50, CLOSE);
    }

    @Test
    void otherReportsAreIgnored() {
        assertThat(new ClusterScores(clusters("aab"), clusters("aabbb"))
                        .measures()
                        .values())
                .containsOnly(100.0);
    }

    @Test
    void tornAndLumpedClustersAreNamed() {
        assertThat(scores("aab", "xyy").errors().worst(3))
                .contains("1 torn from a: [report-B]")
                .contains("1 lumped [a, b]: [report-B, report-C]");
    }

    @Property
    void goldAndFoundMayChangePlaces(
            @ForAll @StringLength(6) @CharRange(from = 'a', to = 'd') String gold,
            @ForAll @StringLength(6) @CharRange(from = 'a', to = 'd') String found) {
        Map<String, Double> swapped = scores(found, gold).measures();
        scores(gold, found)
                .measures()
                .forEach((measure, score) ->
                        assertThat(score).isBetween(0.0, 100.0).isEqualTo(swapped.get(measure), CLOSE));
    }
}
