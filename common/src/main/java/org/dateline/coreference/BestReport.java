package org.dateline.coreference;

import java.util.Comparator;
import org.dateline.event.EventStatus;
import org.dateline.timex.DateMethod;
import org.dateline.timex.DatePrecision;

/** The rule that names the report to quote for an event. */
final class BestReport {

    /** The best last: dated to a day, by explicit words, the article's own news, trusted most, then the smaller id. */
    static final Comparator<Report> WORST_FIRST = Comparator.<Report>comparingInt(BestReport::factRank)
            .thenComparing(BestReport::isDay)
            .thenComparing(BestReport::isExplicit)
            .thenComparing(Report::isMain)
            .thenComparingDouble(Report::confidence)
            .thenComparing(Report::mentionId, Comparator.reverseOrder());

    private BestReport() {}

    private static int factRank(Report report) {
        String status = report.status();
        return status.equals(EventStatus.OCCURRED.code()) || status.equals(EventStatus.ONGOING.code()) ? 1 : 0;
    }

    private static boolean isDay(Report report) {
        return DatePrecision.DAY.code().equals(report.datePrecision());
    }

    private static boolean isExplicit(Report report) {
        return DateMethod.EXPLICIT.code().equals(report.dateMethod());
    }
}
