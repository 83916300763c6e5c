package org.dateline.export.html;

import java.util.Locale;

/** What came of something that was announced. */
enum Outcome {
    KEPT,
    MOVED,
    AHEAD,
    LAPSED,
    OFF,
    DENIED;

    /** The key of its words. */
    String key() {
        return "outcome." + name().toLowerCase(Locale.ROOT);
    }

    /** What came of the event as it was announced in {@code plan}. */
    static Outcome of(PageEvent event, Plan plan) {
        return switch (event.status()) {
            case "lapsed" -> LAPSED;
            case "cancelled", "postponed" -> OFF;
            case "denied" -> DENIED;
            case "occurred", "ongoing" -> isOnTime(event, plan) ? KEPT : MOVED;
            default -> AHEAD;
        };
    }

    private static boolean isOnTime(PageEvent event, Plan plan) {
        boolean isAfter = plan.latest() != null && event.date().earliest().isAfter(plan.latest());
        return !isAfter && !event.lastDay().isBefore(plan.earliest());
    }
}
