package org.dateline.timex.value;

import java.time.LocalDate;
import java.util.List;
import org.dateline.timex.DateKind;
import org.dateline.timex.DateMethod;
import org.dateline.timex.DatePrecision;
import org.dateline.timex.DateReading;

/** Two expressions of one pattern: the ends of a range, or two dates named together. */
final class Pairs {
    private Pairs() {}

    /** The values of both; those of a range share one reading, the whole span. */
    static List<TimeValue> values(Operation operation, Arguments arguments, Situation situation) {
        TimeValue second = arguments.time(1, situation);
        boolean secondTells = second.isResolved() && second.method() == DateMethod.EXPLICIT;
        TimeValue first = arguments.time(0, secondTells ? situation.near(second.granule()) : situation);
        if (!secondTells && first.isResolved()) {
            second = arguments.time(1, situation.near(first.granule()));
        }
        if (operation == Operation.BOTH || !isOfTheCalendar(first) || !isOfTheCalendar(second)) {
            return List.of(first, second);
        }
        LocalDate earliest = first.reading() == null
                ? first.granule().first()
                : first.reading().earliest();
        LocalDate latest = second.reading() == null || second.reading().latest() == null
                ? second.granule().last()
                : second.reading().latest();
        if (latest.isBefore(earliest)) {
            return List.of(first, second);
        }
        DateReading span = new DateReading(
                edtfEnd(first, earliest) + "/" + edtfEnd(second, latest),
                earliest,
                latest,
                coarser(first, second),
                DateKind.SPAN);
        return List.of(first.withReading(span), second.withReading(span));
    }

    private static boolean isOfTheCalendar(TimeValue value) {
        return value.isResolved() && value.granule().first().getYear() > 0;
    }

    /** A day where the end is vague: EDTF has no way to write a third of a month in an interval. */
    private static String edtfEnd(TimeValue value, LocalDate day) {
        String edtf = GranuleText.edtf(value.granule());
        return value.mod() != null || edtf.startsWith("[") || value.reading() == null ? day.toString() : edtf;
    }

    private static DatePrecision coarser(TimeValue first, TimeValue second) {
        DatePrecision a = first.granule().grain().precision();
        DatePrecision b = second.granule().grain().precision();
        return a.compareTo(b) >= 0 ? a : b;
    }
}
