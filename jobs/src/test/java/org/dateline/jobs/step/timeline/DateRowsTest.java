package org.dateline.jobs.step.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.jobs.table.DateRow;
import org.junit.jupiter.api.Test;

class DateRowsTest {
    private static final List<DateRow> ROWS = DateRows.all();

    @Test
    void thereIsARowForEachDayOfTwoCenturies() {
        assertThat(ROWS).hasSize(73_414);
        assertThat(ROWS.get(0).date()).isEqualTo("1900-01-01");
        assertThat(ROWS.get(ROWS.size() - 1).date()).isEqualTo("2100-12-31");
    }

    @Test
    void weeksAreThoseOfIso() {
        DateRow newYear = ROWS.stream()
                .filter(row -> row.date().equals(LocalDate.parse("2017-01-01")))
                .findFirst()
                .orElseThrow();
        assertThat(newYear.isoYear()).isEqualTo(2016);
        assertThat(newYear.isoWeek()).isEqualTo(52);
        assertThat(newYear.isoWeekStart()).isEqualTo("2016-12-26");
        assertThat(newYear.dayOfWeek()).isEqualTo(7);
        assertThat(newYear.monthThird()).isEqualTo(1);
    }
}
