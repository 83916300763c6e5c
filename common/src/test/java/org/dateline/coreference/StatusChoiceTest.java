package org.dateline.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.coreference.ReportBuilder.meeting;

import java.time.LocalDate;
import java.util.Arrays;
import org.dateline.event.EventStatus;
import org.dateline.timeline.DayInterval;
import org.junit.jupiter.api.Test;

class StatusChoiceTest {
    private static final DayInterval DAY = DayInterval.day(LocalDate.parse("2017-11-18"));

    private static EventStatus among(String asOf, ReportBuilder... reports) {
        return StatusChoice.among(
                Arrays.stream(reports).map(ReportBuilder::build).toList(), DAY, LocalDate.parse(asOf));
    }

    @Test
    void whatHappenedIsNoPlanAnyMore() {
        assertThat(among(
                        "2017-11-30",
                        meeting("a").status("scheduled").published("2017-11-20"),
                        meeting("b").published("2017-11-19")))
                .isEqualTo(EventStatus.OCCURRED);
    }

    @Test
    void aPlanStandsUntilItsLastDay() {
        assertThat(among("2017-11-18", meeting("a").status("scheduled"))).isEqualTo(EventStatus.SCHEDULED);
    }

    @Test
    void aPlanLapsesWhenItsDayHasPassedAndNoOneSaysWhatCameOfIt() {
        assertThat(among("2017-11-19", meeting("a").status("scheduled"))).isEqualTo(EventStatus.LAPSED);
    }

    @Test
    void theLastWordOnAPlanCounts() {
        assertThat(among(
                        "2017-11-30",
                        meeting("a").status("cancelled").published("2017-11-03"),
                        meeting("b").status("scheduled").published("2017-11-02")))
                .isEqualTo(EventStatus.CANCELLED);
    }

    @Test
    void onOneDayTheChangeOfPlansIsTheNews() {
        assertThat(among(
                        "2017-11-30",
                        meeting("a").status("postponed"),
                        meeting("b").status("scheduled")))
                .isEqualTo(EventStatus.POSTPONED);
    }

    @Test
    void whatGoesOnGoesOnUntilItIsSaidToBeOver() {
        assertThat(among(
                        "2017-11-30",
                        meeting("a").status("ongoing").published("2017-11-19"),
                        meeting("b").status("occurred").published("2017-11-20")))
                .isEqualTo(EventStatus.OCCURRED);
        assertThat(among("2017-11-30", meeting("a").status("ongoing"))).isEqualTo(EventStatus.ONGOING);
    }
}
