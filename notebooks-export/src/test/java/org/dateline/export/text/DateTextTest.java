package org.dateline.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.dateline.timex.DateKind;
import org.dateline.timex.DatePrecision;
import org.dateline.timex.DateReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2017-10-31               | 2017-10-31 | 2017-10-31 | day             | point     | 2017-10-31",
                "2017-11-22/2017-11-24    | 2017-11-22 | 2017-11-24 | day             | span      | 22-24 Nov 2017",
                "2017-10-30/2017-11-01    | 2017-10-30 | 2017-11-01 | day             | span      | 2017-10-30 to 2017-11-01",
                "2017-11-22/2017-11-22    | 2017-11-22 | 2017-11-22 | day             | span      | 2017-11-22",
                "2018-01-01/..            | 2018-01-01 |            | day             | span      | from 2018-01-01",
                "2017-11-15~              | 2017-11-12 | 2017-11-18 | day_approximate | uncertain | about 2017-11-15 (12-18)",
                "2017-11-01~              | 2017-10-29 | 2017-11-04 | day_approximate | uncertain | about 2017-11-01 (2017-10-29 to 2017-11-04)",
                "[2017-11-03..2017-11-04] | 2017-11-03 | 2017-11-04 | day_approximate | uncertain | 2017-11-03 or 04",
                "[2017-11-06..2017-11-12] | 2017-11-06 | 2017-11-12 | week            | uncertain | week of 2017-11-06",
                "[2017-11-01..2017-11-10] | 2017-11-01 | 2017-11-10 | month_third     | uncertain | early Nov 2017 (1-10)",
                "[2017-11-11..2017-11-20] | 2017-11-11 | 2017-11-20 | month_third     | uncertain | mid Nov 2017 (11-20)",
                "[2016-02-21..2016-02-29] | 2016-02-21 | 2016-02-29 | month_third     | uncertain | late Feb 2016 (21-29)",
                "[2017-11-01..2017-11-15] | 2017-11-01 | 2017-11-15 | month_half      | uncertain | first half of Nov 2017 (1-15)",
                "[2017-11-16..2017-11-30] | 2017-11-16 | 2017-11-30 | month_half      | uncertain | second half of Nov 2017 (16-30)",
                "2017-11                  | 2017-11-01 | 2017-11-30 | month           | uncertain | Nov 2017",
                "[2017-11-02..2017-11-24] | 2017-11-02 | 2017-11-24 | bound           | uncertain | by 2017-11-24 (from 2017-11-02)",
                "2017-36                  | 2017-10-01 | 2017-12-31 | quarter         | uncertain | Q4 2017",
                "2017-33                  | 2017-01-01 | 2017-03-31 | quarter         | uncertain | Q1 2017",
                "2017-23                  | 2017-09-01 | 2017-11-30 | season          | uncertain | autumn 2017",
                "2017-24                  | 2017-12-01 | 2018-02-28 | season          | uncertain | winter 2017",
                "2017-40                  | 2017-01-01 | 2017-06-30 | half_year       | uncertain | first half of 2017",
                "2017-41                  | 2017-07-01 | 2017-12-31 | half_year       | uncertain | second half of 2017",
                "2017                     | 2017-01-01 | 2017-12-31 | year            | uncertain | 2017",
                "199X                     | 1990-01-01 | 1999-12-31 | decade          | uncertain | 1990s",
                "19XX                     | 1900-01-01 | 1999-12-31 | century         | uncertain | 20th century",
                "20XX                     | 2000-01-01 | 2099-12-31 | century         | uncertain | 21st century",
            })
    void datesReadAsPreciselyAsTheyAre(
            String edtf, LocalDate earliest, LocalDate latest, String precision, String kind, String text) {
        assertThat(DateText.of(reading(edtf, earliest, latest, precision, kind), false))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2013/2017-11-02,       2013-01-01, 2017-11-02, year, since 2013",
        "2013-05/2017-11-02,    2013-05-01, 2017-11-02, month, since 2013-05",
        "2017-10-01/2017-11-02, 2017-10-01, 2017-11-02, day, since 2017-10-01"
    })
    void whatGoesOnHasAStartOnly(String edtf, LocalDate earliest, LocalDate latest, String precision, String text) {
        assertThat(DateText.of(reading(edtf, earliest, latest, precision, "span"), true))
                .isEqualTo(text);
    }

    @Test
    void aSeasonOfAnotherHemisphereStillHasItsMonths() {
        assertThat(DateText.of(
                        reading(
                                "[2017-03-01..2017-05-31]",
                                LocalDate.of(2017, 3, 1),
                                LocalDate.of(2017, 5, 31),
                                "season",
                                "uncertain"),
                        false))
                .isEqualTo("Mar 2017 to May 2017");
    }

    private static DateReading reading(
            String edtf, LocalDate earliest, LocalDate latest, String precision, String kind) {
        return new DateReading(
                edtf,
                earliest,
                latest,
                DatePrecision.ofCode(precision),
                DateKind.valueOf(kind.toUpperCase(Locale.ROOT)));
    }
}
