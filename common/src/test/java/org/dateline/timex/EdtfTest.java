package org.dateline.timex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2017-10-24                | 2017-10-24 | 2017-10-24 | day             | point",
                "2017-11-15~               | 2017-11-12 | 2017-11-18 | day_approximate | uncertain",
                "2017-02                   | 2017-02-01 | 2017-02-28 | month           | uncertain",
                "2017-36                   | 2017-10-01 | 2017-12-31 | quarter         | uncertain",
                "2017-23                   | 2017-09-01 | 2017-11-30 | season          | uncertain",
                "2017-24                   | 2017-12-01 | 2018-02-28 | season          | uncertain",
                "2017-40                   | 2017-01-01 | 2017-06-30 | half_year       | uncertain",
                "2017                      | 2017-01-01 | 2017-12-31 | year            | uncertain",
                "199X                      | 1990-01-01 | 1999-12-31 | decade          | uncertain",
                "19XX                      | 1901-01-01 | 2000-12-31 | century         | uncertain",
                "2017-11-22/2017-11-24     | 2017-11-22 | 2017-11-24 | day             | span",
                "2013/2017-11-02           | 2013-01-01 | 2017-11-02 | year            | span",
                "2018-01-01/..             | 2018-01-01 |            | day             | span",
                "[2017-11-11..2017-11-20]  | 2017-11-11 | 2017-11-20 | month_third     | uncertain",
                "[2017-11-16..2017-11-30]  | 2017-11-16 | 2017-11-30 | month_half      | uncertain",
                "[2017-11-06..2017-11-12]  | 2017-11-06 | 2017-11-12 | week            | uncertain",
                "[2017-11-03..2017-11-04]  | 2017-11-03 | 2017-11-04 | day_approximate | uncertain",
                "[2017-11-02..2017-11-24]  | 2017-11-02 | 2017-11-24 | bound           | uncertain",
                "[2017-11-02..]            | 2017-11-02 |            | bound           | uncertain",
            })
    void whatTablesWriteIsReadBack(String edtf, LocalDate earliest, LocalDate latest, String precision, String kind) {
        DateReading reading = Edtf.read(edtf);
        assertThat(reading.edtf()).isEqualTo(edtf);
        assertThat(reading.earliest()).isEqualTo(earliest);
        assertThat(reading.latest()).isEqualTo(latest);
        assertThat(reading.precision().code()).isEqualTo(precision);
        assertThat(reading.kind().code()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "24.10.2017",
                "2017-02-30",
                "2017-13",
                "2017-11-24/2017-11-22",
                "[2017-11-24..2017-11-22]",
                "[2017-11]",
                "2017-11~",
                "../2017",
                "XXXX"
            })
    void whatIsNoDateIsRefused(String edtf) {
        assertThatThrownBy(() -> Edtf.read(edtf)).isInstanceOf(IllegalArgumentException.class);
    }
}
