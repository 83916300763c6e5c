package org.dateline.jobs.step.timeline;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import org.dateline.jobs.table.DateRow;
import org.dateline.timeline.PeriodKind;

/** The rows of {@code dim_date}. */
public final class DateRows {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private DateRows() {}

    /** Each day from 1900 to 2100. */
    public static List<DateRow> all() {
        return FIRST.datesUntil(LAST.plusDays(1)).map(DateRows::row).toList();
    }

    private static DateRow row(LocalDate day) {
        return new DateRow(
                day,
                day.getYear(),
                day.get(IsoFields.QUARTER_OF_YEAR),
                day.getMonthValue(),
                day.toString().substring(0, 7),
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                PeriodKind.WEEK.start(day),
                day.getDayOfWeek().getValue(),
                Math.min(3, (day.getDayOfMonth() - 1) / 10 + 1));
    }
}
