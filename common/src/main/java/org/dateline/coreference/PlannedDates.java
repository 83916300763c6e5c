package org.dateline.coreference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.event.EventStatus;
import org.dateline.timeline.DayInterval;

/** The days for which an event was announced, and when: a plan that nobody repeats once another day is named has moved. */
final class PlannedDates {

    /** When a reading of the date was first and last announced. */
    private record Announced(DayInterval days, LocalDate first, LocalDate last) {
        Announced and(Announced other) {
            return new Announced(
                    days,
                    first.isBefore(other.first) ? first : other.first,
                    last.isAfter(other.last) ? last : other.last);
        }
    }

    private final Map<String, Announced> readings = new TreeMap<>();
    private Announced newest;

    private PlannedDates() {}

    static PlannedDates of(List<Report> dated) {
        PlannedDates plans = new PlannedDates();
        for (Report report : dated) {
            if (report.status().equals(EventStatus.SCHEDULED.code())) {
                LocalDate day = report.publishedDate();
                plans.readings.merge(
                        DateChoice.edtf(report),
                        new Announced(report.interval().orElseThrow(), day, day),
                        Announced::and);
            }
        }
        for (Announced reading : plans.readings.values()) {
            if (plans.newest == null || reading.first.isAfter(plans.newest.first)) {
                plans.newest = reading;
            }
        }
        return plans;
    }

    /** True where another day was named later, and this one never again but as the day that it was put off from. */
    boolean isGivenUp(Report plan) {
        if (plan.status().equals(EventStatus.POSTPONED.code())) {
            DayInterval before = plan.interval().orElseThrow();
            return newest != null && !newest.last.isBefore(plan.publishedDate()) && !before.meets(newest.days);
        }
        Announced reading = readings.get(DateChoice.edtf(plan));
        return reading != null && reading.last.isBefore(newest.first) && !reading.days.meets(newest.days);
    }
}
