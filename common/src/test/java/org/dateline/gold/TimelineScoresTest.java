package org.dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TimelineScoresTest {

    private static Set<LocalDate> days(int... daysOfJune) {
        Set<LocalDate> days = new TreeSet<>();
        for (int day : daysOfJune) {
            days.add(LocalDate.of(1999, 6, day));
        }
        return days;
    }

    @Test
    void oneDayPaysForOneDayOnly() {
        assertThat(TimelineScores.pairs(days(1, 3), days(2), 1)).isEqualTo(1);
        assertThat(TimelineScores.pairs(days(1, 2), days(2, 3), 1)).isEqualTo(2);
        assertThat(TimelineScores.pairs(days(10), days(1, 2, 3), 0)).isZero();
    }

    @Test
    void theDaysToldStandBesideThoseOfPublication() {
        TimelineScores scores = new TimelineScores(days(1, 3), days(1, 4), days(5, 6));
        assertThat(scores.measures())
                .containsEntry("day", 50.0)
                .containsEntry("day_apart", 100.0)
                .containsEntry("naive", 0.0);
    }
}
