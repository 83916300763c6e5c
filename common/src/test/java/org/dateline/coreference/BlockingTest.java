package org.dateline.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.coreference.ReportBuilder.accusation;
import static org.dateline.coreference.ReportBuilder.meeting;
import static org.dateline.coreference.ReportBuilder.report;
import static org.dateline.coreference.ReportBuilder.veto;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BlockingTest {
    private static final List<BlockingRule> RULES = new BlockingRules(Fixtures.ANCESTRY).inOrder();

    private static List<PairOfGroups> pairs(ReportBuilder... reports) {
        return new Blocking(RULES)
                .pairs(SignatureGroups.collect(
                        Arrays.stream(reports).map(ReportBuilder::build).toList(), Fixtures.ANCESTRY));
    }

    @Test
    void aPairIsMadeOnceByItsFirstRule() {
        assertThat(pairs(
                        veto("a").about("mandate:X").on("state:SYR").day("2017-10-24"),
                        veto("b")
                                .about("mandate:X")
                                .on("state:SYR")
                                .topic("topic:a")
                                .day("2017-10-24")))
                .singleElement()
                .satisfies(pair -> assertThat(RULES.get(pair.rule()).name()).isEqualTo("act and object"));
    }

    @Test
    void personsMeetTheirStatesAcrossTheEndOfAMonth() {
        assertThat(pairs(
                        meeting("a", "person:sergei-lavrov", "person:rex-tillerson")
                                .day("2017-10-31"),
                        meeting("b", "state:RUS", "state:USA").day("2017-11-01")))
                .singleElement()
                .satisfies(pair -> assertThat(RULES.get(pair.rule()).name()).isEqualTo("act and pair in a month"));
    }

    @Test
    void whatIsPlannedMeetsWhatCameOfItTwoWeeksLater() {
        assertThat(pairs(
                        meeting("a", "state:RUS", "state:USA")
                                .status("scheduled")
                                .day("2017-11-25"),
                        meeting("b", "state:RUS", "state:USA")
                                .published("2017-12-09")
                                .day("2017-12-09")))
                .hasSize(1);
    }

    @Test
    void aYearMeetsItsDaysAndDaysOfAYearDoNotMeetEachOther() {
        assertThat(pairs(
                        accusation("a").year(2017),
                        accusation("b").day("2017-03-01"),
                        accusation("c").day("2017-09-01")))
                .hasSize(2)
                .allSatisfy(pair -> assertThat(RULES.get(pair.rule()).name()).isEqualTo("act and pair in a year"));
    }

    @Test
    void aYearInWhichAnOfficeBeginsMeetsItsDays() {
        assertThat(pairs(
                        meeting("a", "person:sergei-lavrov", "person:rex-tillerson")
                                .year(2017),
                        meeting("b", "state:RUS", "person:rex-tillerson").day("2017-11-05")))
                .hasSize(1);
    }

    @Test
    void daysApartAreNotCompared() {
        assertThat(pairs(
                        meeting("a", "state:RUS", "state:USA").day("2017-11-20"),
                        meeting("b", "state:RUS", "state:USA").day("2017-11-22")))
                .isEmpty();
    }

    @Test
    void whoIsNamedAloneMeetsThoseNamedWithOthers() {
        assertThat(pairs(
                        meeting("a", "state:RUS").topic("topic:a").day("2017-11-02"),
                        meeting("b", "state:RUS", "state:USA").day("2017-11-02")))
                .singleElement()
                .satisfies(pair -> assertThat(RULES.get(pair.rule()).name()).isEqualTo("act and actor in a week"));
    }

    @Test
    void aHotBlockIsSplitAndItsPairsNearInTimeRemain() {
        List<ReportBuilder> reports = new ArrayList<>();
        for (int i = 0; i < 2 * BlockingRule.HOT_BLOCK_GROUPS; i++) {
            String day = LocalDate.parse("2015-01-01").plusDays(i).toString();
            reports.add(report("m" + i)
                    .act("ACCUSE", "condemnation")
                    .by("state:A" + i % 7)
                    .about("treaty:X")
                    .day(day));
        }
        List<PairOfGroups> pairs = pairs(reports.toArray(ReportBuilder[]::new));
        int all = reports.size() * (reports.size() - 1) / 2;
        assertThat(pairs.stream().distinct().count()).isEqualTo(pairs.size());
        assertThat(pairs.size()).isBetween(reports.size(), all / 4);
        assertThat(Stream.concat(
                                pairs.stream().map(PairOfGroups::left),
                                pairs.stream().map(PairOfGroups::right))
                        .distinct())
                .hasSize(reports.size());
    }

    @Test
    void aBlockThatNoRuleCanSplitPairsNeighboursInTime() {
        List<Block.Asking> members = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            members.add(new Block.Asking("g" + i, true, new Occasion(i / 10, 1000, 1000, false, 0)));
        }
        assertThat(Block.pairs(members, 0).size()).isBetween(60_000, 1000 * Block.WINDOW_GROUPS);
    }

    @Test
    void rulesArePrintable() {
        assertThat(RULES.get(0))
                .hasToString("act and object; if hot: act and object in a year; if hot: act and object in a month");
    }
}
