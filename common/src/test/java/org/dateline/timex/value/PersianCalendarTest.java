package org.dateline.timex.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersianCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "1332, 5, 28, 1953-08-19", // the coup
        "1357, 11, 22, 1979-02-11", // the revolution
        "1358, 8, 13, 1979-11-04", // the embassy is taken
        "1367, 4, 27, 1988-07-18", // the ceasefire is accepted
        "1376, 3, 2, 1997-05-23", // an election
        "1388, 3, 22, 2009-06-12", // an election
        "1394, 4, 23, 2015-07-14", // the agreement of Vienna
        "1395, 12, 30, 2017-03-20", // the last day of a leap year
        "1396, 8, 2, 2017-10-24",
        "1398, 10, 13, 2020-01-03",
        "1403, 12, 30, 2025-03-20"
    })
    void daysOnRecordAgree(int year, int month, int day, LocalDate gregorian) {
        assertThat(PersianCalendar.day(year, month, day)).isEqualTo(gregorian);
    }

    @ParameterizedTest
    @ValueSource(ints = {1358, 1362, 1366, 1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408})
    void leapYearsAreThoseOfTheEquinox(int year) {
        assertThat(PersianCalendar.isLeap(year)).isTrue();
        assertThat(PersianCalendar.isLeap(year + 1)).isFalse();
        assertThat(PersianCalendar.lengthOfMonth(year, 12)).isEqualTo(30);
    }

    @Property(tries = 200)
    void eachDayIsOfTheYearThatItWasMadeFrom(@ForAll @IntRange(min = 1211, max = 1499) int year) {
        assertThat(PersianCalendar.yearOf(PersianCalendar.day(year, 1, 1))).isEqualTo(year);
        assertThat(PersianCalendar.day(year, 12, 29).plusDays(PersianCalendar.isLeap(year) ? 2 : 1))
                .isEqualTo(PersianCalendar.day(year + 1, 1, 1));
    }

    @Test
    void daysThatTheCalendarHasNotAreRefused() {
        assertThatThrownBy(() -> PersianCalendar.day(1396, 12, 30)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> PersianCalendar.day(1396, 7, 31)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> PersianCalendar.day(2017, 1, 1)).isInstanceOf(DateTimeException.class);
    }
}
