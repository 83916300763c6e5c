package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayIntervalTest {
    private static final DayInterval NOVEMBER = interval("2017-11-01", "2017-11-30");
    private static final DayInterval FROM_2018 = interval("2018-01-01", null);

    private static DayInterval interval(String earliest, String latest) {
        return new DayInterval(LocalDate.parse(earliest), latest == null ? null : LocalDate.parse(latest));
    }

    @Test
    void bothEndsAreIncluded() {
        assertThat(NOVEMBER.widthDays()).isEqualTo(30);
        assertThat(NOVEMBER.meets(interval("2017-11-30", "2017-12-05"))).isTrue();
        assertThat(NOVEMBER.meets(interval("2017-12-01", "2017-12-05"))).isFalse();
        assertThat(NOVEMBER.middle()).isEqualTo("2017-11-15");
    }

    @Test
    void neighbouringDaysAreOneApart() {
        assertThat(NOVEMBER.gapDays(interval("2017-12-01", null))).isEqualTo(1);
        assertThat(FROM_2018.gapDays(NOVEMBER)).isEqualTo(32);
        assertThat(NOVEMBER.gapDays(interval("2017-11-30", "2018-01-01"))).isZero();
    }

    @Test
    void withoutAnEndItHoldsAllThatComesAfter() {
        assertThat(FROM_2018.contains(interval("2030-01-01", null))).isTrue();
        assertThat(FROM_2018.contains(NOVEMBER)).isFalse();
        assertThat(FROM_2018.middle()).isEqualTo("2018-01-01");
        assertThat(FROM_2018.widthDays()).isEqualTo(DayInterval.OPEN_WIDTH_DAYS);
    }

    @Test
    void theEndIsNotBeforeTheStart() {
        assertThatThrownBy(() -> interval("2017-11-02", "2017-11-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2017-11-01");
    }
}
