package org.dateline.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.coreference.ReportBuilder.meeting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventHistoryTest {
    private static final String DAY = "2017-11-18";

    /** Each state as "day it was known from, status, date". */
    private static List<String> history(String asOf, ReportBuilder... reports) {
        return EventHistory.of(
                        Arrays.stream(reports)
                                .map(ReportBuilder::build)
                                .sorted(Report.BY_PUBLICATION)
                                .toList(),
                        LocalDate.parse(asOf))
                .stream()
                .map(state -> state.knownFrom() + " " + state.status() + " "
                        + state.date().edtf())
                .toList();
    }

    private static ReportBuilder plan(String id, String published) {
        return meeting(id, "state:RUS", "state:TUR").status("scheduled").published(published);
    }

    private static ReportBuilder fact(String id, String published) {
        return meeting(id, "state:RUS", "state:TUR").published(published);
    }

    @Test
    void aPlanBecomesAFact() {
        assertThat(history(
                        "2017-11-30",
                        plan("a", "2017-11-02").day(DAY),
                        fact("b", "2017-11-19").day(DAY)))
                .containsExactly("2017-11-02 scheduled 2017-11-18", "2017-11-19 occurred 2017-11-18");
    }

    @Test
    void whatIsSaidAgainIsNothingNew() {
        assertThat(history(
                        "2017-11-10",
                        plan("a", "2017-11-02").day(DAY),
                        plan("b", "2017-11-03").day(DAY),
                        plan("c", "2017-11-05").day(DAY)))
                .containsExactly("2017-11-02 scheduled 2017-11-18");
    }

    @Test
    void aVagueDateBecomesExact() {
        assertThat(history(
                        "2017-11-10",
                        plan("a", "2017-11-02").month("2017-11"),
                        plan("b", "2017-11-05").day(DAY)))
                .containsExactly("2017-11-02 scheduled 2017-11", "2017-11-05 scheduled 2017-11-18");
    }

    @Test
    void aPlanOfWhichNobodySaysMoreLapsesOnTheDayAfterIt() {
        assertThat(history("2017-11-30", plan("a", "2017-11-02").day(DAY)))
                .containsExactly("2017-11-02 scheduled 2017-11-18", "2017-11-19 lapsed 2017-11-18");
    }

    @Test
    void aPlanWithoutEndLapsesOnceItsFirstDayHasPassed() {
        assertThat(history("2017-11-30", plan("a", "2017-11-02").openFrom(DAY)))
                .containsExactly("2017-11-02 scheduled 2017-11-18/..", "2017-11-19 lapsed 2017-11-18/..");
    }

    @Test
    void aPlanStandsWhileItsLastDayIsNotOver() {
        assertThat(history("2017-11-18", plan("a", "2017-11-02").day(DAY)))
                .containsExactly("2017-11-02 scheduled 2017-11-18");
    }

    @Test
    void whatHappenedIsKnownLateAfterThePlanLapsed() {
        assertThat(history(
                        "2017-12-30",
                        plan("a", "2017-11-02").day(DAY),
                        fact("b", "2017-12-05").day(DAY)))
                .containsExactly(
                        "2017-11-02 scheduled 2017-11-18",
                        "2017-11-19 lapsed 2017-11-18",
                        "2017-12-05 occurred 2017-11-18");
    }

    @Test
    void aPlanThatMovesIsKnownForItsNewDay() {
        assertThat(history(
                        "2017-11-10",
                        plan("a", "2017-11-02").day(DAY),
                        plan("b", "2017-11-03").day(DAY),
                        plan("c", "2017-11-05").day("2017-11-28")))
                .containsExactly("2017-11-02 scheduled 2017-11-18", "2017-11-05 scheduled 2017-11-28");
    }

    @Test
    void whoTellsOfTheMoveDoesNotRepeatThePlan() {
        assertThat(history(
                        "2017-11-10",
                        plan("a", "2017-11-02").day(DAY),
                        plan("b", "2017-11-05").status("postponed").day(DAY),
                        plan("c", "2017-11-05").day("2017-11-28")))
                .contains("2017-11-02 scheduled 2017-11-18")
                .last()
                .asString()
                .endsWith("2017-11-28");
    }

    @Test
    void aPlanThatOneSourceGivesAnotherDayHasNotMovedWhileOthersRepeatIt() {
        assertThat(history(
                        "2017-11-10",
                        plan("a", "2017-11-02").day(DAY),
                        plan("b", "2017-11-05").day("2017-11-28"),
                        plan("c", "2017-11-06").day(DAY)))
                .containsExactly(
                        "2017-11-02 scheduled 2017-11-18",
                        "2017-11-05 scheduled 2017-11-28",
                        "2017-11-06 scheduled 2017-11-18");
    }

    @Test
    void aPlanThatWasPutOffHasTheDayNamedWeeksLater() {
        assertThat(history(
                        "2017-11-25",
                        plan("a", "2017-11-02").day(DAY),
                        plan("b", "2017-11-05").status("postponed").day(DAY),
                        plan("c", "2017-11-20").day("2017-11-28")))
                .containsExactly(
                        "2017-11-02 scheduled 2017-11-18",
                        "2017-11-05 postponed 2017-11-18",
                        "2017-11-20 scheduled 2017-11-28");
    }

    @Test
    void aPlanIsCalledOff() {
        assertThat(history(
                        "2017-11-30",
                        plan("a", "2017-11-02").day(DAY),
                        plan("b", "2017-11-10").status("cancelled").day(DAY)))
                .containsExactly("2017-11-02 scheduled 2017-11-18", "2017-11-10 cancelled 2017-11-18");
    }

    @Test
    void nothingIsKnownBeforeAnyoneGivesADate() {
        assertThat(history(
                        "2017-11-30",
                        plan("a", "2017-11-02"),
                        fact("b", "2017-11-19").day(DAY)))
                .containsExactly("2017-11-19 occurred 2017-11-18");
    }

    @Test
    void eachStateNamesTheReportThatBroughtIt() {
        List<KnownState> states = EventHistory.of(
                List.of(
                        plan("a", "2017-11-02").day(DAY).build(),
                        fact("b", "2017-11-19").day(DAY).build()),
                LocalDate.parse("2017-11-30"));
        assertThat(states).extracting(KnownState::mentionId).containsExactly("a", "b");
    }
}
