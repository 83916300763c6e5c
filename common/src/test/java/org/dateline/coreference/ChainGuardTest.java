package org.dateline.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.coreference.ReportBuilder.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainGuardTest {
    private static final Matcher MATCHER = new Matcher(Fixtures.ANCESTRY);

    private static ChainGuard.Clusters clusters(ReportBuilder... reports) {
        List<SignatureGroup> groups = SignatureGroups.collect(
                Arrays.stream(reports).map(ReportBuilder::build).toList(), Fixtures.ANCESTRY);
        List<Match> matches = new ArrayList<>();
        for (SignatureGroup left : groups) {
            for (SignatureGroup right : groups) {
                MatchDecision decision = MATCHER.decide(left, right);
                if (left.groupId().compareTo(right.groupId()) < 0 && decision.isMatch()) {
                    matches.add(new Match(left.groupId(), right.groupId(), decision.weight()));
                }
            }
        }
        return ChainGuard.clusters(groups, matches, MATCHER);
    }

    @Test
    void aChainIsCutWhereItsEndsForbidEachOther() {
        ChainGuard.Clusters clusters = clusters(
                meeting("a", "state:RUS", "state:USA").topic("t").day("2017-11-01"),
                meeting("b", "state:RUS", "state:USA").topic("t").onPublicationDay("2017-11-02"),
                meeting("c", "state:RUS", "state:USA").topic("t").day("2017-11-02"));
        assertThat(clusters.clusters()).extracting(List::size).containsExactlyInAnyOrder(1, 2);
        assertThat(clusters.unassigned()).isEmpty();
    }

    @Test
    void aVagueGroupBetweenTwoExactOnesIsLeftUnassigned() {
        ChainGuard.Clusters clusters = clusters(
                meeting("a", "state:RUS", "state:USA").topic("t").day("2017-11-03"),
                meeting("b", "state:RUS", "state:USA").topic("t").day("2017-11-20"),
                meeting("c", "state:RUS", "state:USA").topic("t").month("2017-11"));
        assertThat(clusters.clusters()).hasSize(2);
        assertThat(clusters.unassigned())
                .hasSize(2)
                .extracting(Candidate::probability)
                .containsOnly(0.5);
    }

    @Test
    void groupsWithoutMatchesStayAlone() {
        ChainGuard.Clusters alone =
                clusters(meeting("a", "state:RUS", "state:USA").day("2017-11-03"));
        assertThat(alone.clusters()).hasSize(1);
        assertThat(alone.weakestBonds()).isEmpty();
    }

    @Test
    void theWeakestBondOfAClusterIsKept() {
        ReportBuilder[] alike = {
            meeting("a", "state:RUS", "state:USA").topic("t").day("2017-11-01"),
            meeting("b", "state:RUS", "state:USA").topic("t").third("2017-11-01", "2017-11-10")
        };
        double strong = clusters(alike).weakestBonds().values().iterator().next();
        ChainGuard.Clusters three = clusters(
                alike[0],
                alike[1],
                meeting("c", "state:RUS", "state:USA").topic("t").month("2017-11"));
        assertThat(three.clusters()).hasSize(1);
        assertThat(three.weakestBonds())
                .containsOnlyKeys(three.clusters().get(0).get(0))
                .allSatisfy((cluster, bond) -> assertThat(bond).isBetween(ChainGuard.MEAN_WEIGHT, strong));
    }
}
