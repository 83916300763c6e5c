package org.dateline.timex.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseCalendarTest {
    @ParameterizedTest
    @CsvSource({
        "1900, 1, 1, 1900-01-31",
        "1949, 1, 1, 1949-01-29",
        "1966, 1, 1, 1966-01-21",
        "1985, 1, 1, 1985-02-20",
        "2017, 1, 1, 2017-01-28",
        "2024, 1, 1, 2024-02-10",
        "2017, 5, 5, 2017-05-30",
        "2017, 8, 15, 2017-10-04",
        "2013, 8, 15, 2013-09-19",
        "2020, 8, 15, 2020-10-01",
        "2023, 5, 5, 2023-06-22",
        "2018, 12, 8, 2019-01-13",
        "2100, 1, 1, 2100-02-09"
    })
    void festivalsFallOnTheirKnownDays(int year, int month, int day, LocalDate expected) {
        assertThat(ChineseCalendar.day(year, month, day)).isEqualTo(expected);
    }

    @Test
    void aYearHasThirteenMonthsWhereOneIsLeap() {
        assertThat(ChineseCalendar.monthStart(2017, 7)).isEqualTo("2017-08-22");
        assertThat(ChineseCalendar.monthStart(2017, 6)).isEqualTo("2017-06-24");
        assertThat(ChineseCalendar.monthStart(2018, 1)).isEqualTo("2018-02-16");
    }

    @Test
    void yearsFollowEachOtherWithoutAGap() {
        for (int year = 1900; year < 2100; year++) {
            LocalDate last = ChineseCalendar.day(year, 12, ChineseCalendar.monthLength(year, 12));
            assertThat(last.plusDays(1)).isEqualTo(ChineseCalendar.monthStart(year + 1, 1));
        }
    }

    @Test
    void theThirtiethOfAShortMonthIsItsLastDay() {
        assertThat(ChineseCalendar.day(2016, 12, 30)).isEqualTo("2017-01-27");
        assertThat(ChineseCalendar.day(2017, 12, 30)).isEqualTo("2018-02-15");
    }

    @ParameterizedTest
    @ValueSource(ints = {1899, 2101})
    void outsideOfTheTableThereIsNoAnswer(int year) {
        assertThatThrownBy(() -> ChineseCalendar.monthStart(year, 1)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 13})
    void thereAreTwelveNamedMonths(int month) {
        assertThatThrownBy(() -> ChineseCalendar.monthStart(2017, month)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"1976, 1976-04-04", "2008, 2008-04-04", "2017, 2017-04-04", "2019, 2019-04-05", "2023, 2023-04-05"})
    void qingmingFollowsTheSun(int year, LocalDate expected) {
        assertThat(ChineseDays.qingming(year)).isEqualTo(expected);
    }
}
