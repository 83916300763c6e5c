package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTimeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2017-11-02T23:43:00+02:00        | 2017-11-02T21:43:00Z     | 2017-11-02",
                "2017-11-02T23:43:00+0200         | 2017-11-02T21:43:00Z     | 2017-11-02",
                "2017-11-02T23:43:00+02           | 2017-11-02T21:43:00Z     | 2017-11-02",
                "2017-11-03T01:30:00+03:00        | 2017-11-02T22:30:00Z     | 2017-11-03",
                "2017-11-02T23:43:00Z             | 2017-11-02T23:43:00Z     | 2017-11-02",
                "2017-11-02t23:43:00z             | 2017-11-02T23:43:00Z     | 2017-11-02",
                "2017-11-02T23:43:00.123456Z      | 2017-11-02T23:43:00.123456Z | 2017-11-02",
                "2017-11-02T23:43                 | 2017-11-02T23:43:00Z     | 2017-11-02",
                "2017-11-02 23:43:00              | 2017-11-02T23:43:00Z     | 2017-11-02",
                "2017-11-02 23:43:00 +0200        | 2017-11-02T21:43:00Z     | 2017-11-02",
                "2017-11-02T23:43:00+03:00[Asia/Riyadh] | 2017-11-02T20:43:00Z | 2017-11-02",
                "Thu, 02 Nov 2017 21:43:00 GMT    | 2017-11-02T21:43:00Z     | 2017-11-02",
                "Thu, 2 Nov 2017 21:43:00 -0500   | 2017-11-03T02:43:00Z     | 2017-11-02",
            })
    void timesAreReadAndTheDayIsThatOfTheRecordsOwnOffset(String text, Instant at, LocalDate date) {
        assertThat(PublishedTime.parse(text)).contains(new PublishedTime(at, date));
    }

    @Test
    void aDayHasNoTime() {
        assertThat(PublishedTime.parse(" 2016-02-29 ")).contains(new PublishedTime(null, LocalDate.of(2016, 2, 29)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017-02-30",
                "2015-02-29",
                "2017-13-01",
                "2017-11-02T25:00:00Z",
                "3017-11-02",
                "1799-12-31",
                "0000-00-00",
                "02/11/2017",
                "2017",
                "yesterday",
                "1509658980",
                "2017-11-02T",
                "2017-11-0٢",
            })
    void anythingElseIsNoTime(String text) {
        assertThat(PublishedTime.parse(text)).isEmpty();
    }
}
