package org.dateline.coreference;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.timex.DateMethod;
import org.dateline.timex.DatePrecision;

/**
 * Dates reports that count their day from an event which their own article does not date: "two days after the Astana
 * talks" takes the day of these talks from all reports of them. What is dated so may be the anchor of others, so that
 * resolution is done again until nothing is dated any more, at most {@link #MOST_ROUNDS} times.
 */
public final class AnchoredReports {
    public static final int MOST_ROUNDS = 3;

    /** Anchors that are known less precisely date nothing. */
    private static final int MOST_DAYS = 31;

    private AnchoredReports() {}

    /** True for a report that waits for the date of another event. */
    public static boolean isOpen(Report report) {
        return report.interval().isEmpty() && report.anchorMentionId() != null && report.anchorOffset() != null;
    }

    /**
     * The reports that can be dated now, by mention id.
     *
     * @param clusters the reports of each event found so far
     * @param ruled what people say of these
     */
    static Map<String, Report> dated(
            Collection<Report> reports, Map<String, List<Report>> clusters, ClusterRulings ruled) {
        List<Report> open = reports.stream().filter(AnchoredReports::isOpen).toList();
        if (open.isEmpty()) {
            return Map.of();
        }
        Map<String, String> clusterOf = new HashMap<>();
        clusters.forEach((cluster, its) -> its.forEach(report -> clusterOf.put(report.mentionId(), cluster)));
        Map<String, Report> dated = new TreeMap<>();
        for (Report report : open) {
            Optional.ofNullable(clusterOf.get(report.anchorMentionId()))
                    .flatMap(cluster -> date(report, anchor(clusters.get(cluster), ruled.fix(cluster))))
                    .ifPresent(found -> dated.put(report.mentionId(), found));
        }
        return dated;
    }

    /** The date of the event of those reports, of which at least one is dated. */
    public static ChosenDate anchor(List<Report> event, EventFix fix) {
        return ChosenDate.of(DateChoice.among(event).as(fix, event));
    }

    /** The report with its date; empty where that of the anchor is too vague. */
    public static Optional<Report> date(Report open, ChosenDate anchor) {
        if (anchor.interval().widthDays() > MOST_DAYS) {
            return Optional.empty();
        }
        Period offset = Period.parse(open.anchorOffset());
        LocalDate first = anchor.earliest().plus(offset);
        LocalDate last = anchor.latest().plus(offset);
        boolean isDay = anchor.day().isPresent();
        ChosenDate date = new ChosenDate(
                first,
                last,
                isDay ? DatePrecision.DAY.code() : anchor.precision(),
                isDay ? "point" : "uncertain",
                isDay ? first.toString() : "[" + first + ".." + last + "]",
                anchor.agreement());
        return Optional.of(open.dated(date, DateMethod.ANCHORED_ACROSS_ARTICLES.code()));
    }
}
