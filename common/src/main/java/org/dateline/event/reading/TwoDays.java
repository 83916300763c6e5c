package org.dateline.event.reading;

import java.util.List;
import org.dateline.event.clause.DateAt;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.WordClass;
import org.dateline.timex.DateKind;
import org.dateline.timex.DatePrecision;
import org.dateline.timex.DateReading;
import org.dateline.timex.Timex3;

/** "On 5 and 6 September": two days in a row, joined by "and", are one span for what happens on them. */
final class TwoDays {
    private final SentenceView view;

    TwoDays(SentenceView view) {
        this.view = view;
    }

    /** The date with the day that follows it, or as it is. */
    DateAt from(DateAt first) {
        if (!isDay(first)) {
            return first;
        }
        List<DateAt> dates = view.dates();
        for (DateAt second : dates) {
            if (second.begin() >= first.end() && second.begin() <= first.end() + 1) {
                return follows(first, second) ? joined(first, second) : first;
            }
        }
        return first;
    }

    private static boolean isDay(DateAt date) {
        DateReading reading = date.timex().reading();
        return reading != null && reading.precision() == DatePrecision.DAY && reading.kind() == DateKind.POINT;
    }

    private boolean follows(DateAt first, DateAt second) {
        boolean and = view.isVerbFirst() && second.begin() == first.end()
                || second.begin() == first.end() + 1 && view.words().is(first.end(), WordClass.AND);
        return and
                && isDay(second)
                && second.timex()
                        .reading()
                        .earliest()
                        .equals(first.timex().reading().latest().plusDays(1));
    }

    private static DateAt joined(DateAt first, DateAt second) {
        Timex3 timex = first.timex();
        DateReading from = timex.reading();
        DateReading to = second.timex().reading();
        DateReading span = new DateReading(
                from.edtf() + "/" + to.edtf(), from.earliest(), to.latest(), DatePrecision.DAY, DateKind.SPAN);
        Timex3 whole = new Timex3(
                timex.span(),
                timex.text(),
                timex.type(),
                timex.value(),
                timex.mod(),
                span,
                timex.ruleId(),
                timex.method(),
                timex.anchor(),
                timex.eventOffset());
        return new DateAt(whole, first.begin(), second.end());
    }
}
