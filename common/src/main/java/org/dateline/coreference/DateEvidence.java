package org.dateline.coreference;

import java.util.List;
import org.dateline.event.EventStatus;
import org.dateline.timeline.DayInterval;

/** How much a report says for an interval as the date of the event. */
final class DateEvidence {
    private static final double LEAST_CONFIDENCE = 0.1;
    private static final double PLAN_BESIDE_FACTS = 0.3;
    private static final double PLAN_GIVEN_UP = 0.02;
    private static final int FRESH_DAYS = 7;
    private static final int RECENT_DAYS = 60;

    private final boolean hasFacts;
    private final PlannedDates plans;

    /**
     * Of those reports. Where one says that the event happened, plans count less; where none does, a plan that another
     * has replaced counts next to nothing.
     */
    DateEvidence(List<Report> dated) {
        this.hasFacts = dated.stream().anyMatch(DateEvidence::isFact);
        this.plans = PlannedDates.of(dated);
    }

    /** From 0 for a report that contradicts the interval to 1 for one that gives it in so many words. */
    double support(Report report, DayInterval candidate) {
        return fit(report.interval().orElseThrow(), candidate) * weight(report) * plan(report);
    }

    private double plan(Report report) {
        if (isFact(report)) {
            return 1;
        }
        if (hasFacts) {
            return PLAN_BESIDE_FACTS;
        }
        return plans.isGivenUp(report) ? PLAN_GIVEN_UP : 1;
    }

    /** How much its own reading of the date is worth, whatever others say. */
    static double weight(Report report) {
        return method(report.dateMethod()) * Math.max(LEAST_CONFIDENCE, report.confidence()) * nearness(report);
    }

    static boolean isFact(Report report) {
        return report.status().equals(EventStatus.OCCURRED.code())
                || report.status().equals(EventStatus.ONGOING.code());
    }

    /** A vague reading supports the exact one within it, more than an exact one supports the vague one around it. */
    private static double fit(DayInterval reading, DayInterval candidate) {
        if (reading.equals(candidate)) {
            return 1;
        }
        if (reading.contains(candidate)) {
            return 0.5;
        }
        if (candidate.contains(reading)) {
            return 0.3;
        }
        return reading.meets(candidate) ? 0.2 : 0;
    }

    private static double method(String dateMethod) {
        return switch (dateMethod) {
            case "explicit", "corrected" -> 1;
            case "anchored_to_event" -> 0.9;
            case "weekday", "relative_to_publication" -> 0.8;
            case "relative_to_previous_date", "anchored_across_articles" -> 0.7;
            default -> 0.5;
        };
    }

    /** Who writes near the event knows its day better than who recalls it. */
    private static double nearness(Report report) {
        DayInterval interval = report.interval().orElseThrow();
        long days = interval.gapDays(DayInterval.day(report.publishedDate()));
        if (days <= FRESH_DAYS) {
            return 1;
        }
        return days <= RECENT_DAYS ? 0.9 : 0.8;
    }

    /** How much an exact date is worth beside a vague one of equal support. */
    static double exactness(DayInterval candidate) {
        int widthDays = candidate.widthDays();
        if (widthDays <= 1) {
            return 1;
        }
        if (widthDays <= 7) {
            return 0.75;
        }
        if (widthDays <= 16) {
            return 0.6;
        }
        if (widthDays <= 31) {
            return 0.5;
        }
        return widthDays <= 366 ? 0.3 : 0.15;
    }
}
