package org.dateline.jobs.bench;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** Says a day in one of the ways of the press: exactly, from the day of publication, vaguely, or wrong. */
final class DayWords {
    private static final double WRONG_SHARE = 0.008;
    private static final double VAGUE_SHARE = 0.03;
    private static final double MONTH_SHARE = 0.005;
    private static final int FAR_DAYS = 150;
    private static final int FIRST_TEENTH = 11;
    private static final int LAST_TEENTH = 20;

    private final Map<String, Map<String, String>> phrases = new HashMap<>();
    private final Map<String, Map<String, String>> words = new HashMap<>();

    DayWords() {
        BenchTable.read("days.csv").forEach(row -> phrases.put(row.get("kind"), row));
        BenchTable.read("calendar.csv").forEach(row -> words.put(row.get("unit") + row.get("number"), row));
    }

    /** A past day, or that of publication. */
    String past(LocalDate day, LocalDate published, String language, Draw draw) {
        double chance = draw.unit();
        int lag = (int) ChronoUnit.DAYS.between(day, published);
        if (chance < WRONG_SHARE) {
            return say("full", day.minusDays(draw.between(1, 3)), language);
        }
        if (chance < WRONG_SHARE + MONTH_SHARE && lag > 31) {
            return say("month", day, language);
        }
        if (chance < WRONG_SHARE + MONTH_SHARE + VAGUE_SHARE && lag > 12) {
            return say(third(day), day, language);
        }
        return say(kind(day, published, lag, draw), day, language);
    }

    private static String third(LocalDate day) {
        if (day.getDayOfMonth() < FIRST_TEENTH) {
            return "early";
        }
        return day.getDayOfMonth() <= LAST_TEENTH ? "middle" : "late";
    }

    private static String kind(LocalDate day, LocalDate published, int lag, Draw draw) {
        double chance = draw.unit();
        if (lag > FAR_DAYS) {
            return "full";
        }
        boolean isTeenth = day.getDayOfMonth() > 3 && day.getDayOfMonth() <= LAST_TEENTH;
        if (lag > 6
                && isTeenth
                && chance < 0.2
                && day.withDayOfMonth(1).plusMonths(1).equals(published.withDayOfMonth(1))) {
            return "last_month";
        }
        if (lag > 6) {
            return chance < 0.6 ? "day" : "full";
        }
        return chance < 0.45 ? near(lag) : chance < 0.75 ? "weekday" : "day";
    }

    private static String near(int lag) {
        return switch (lag) {
            case 0 -> "none";
            case 1 -> "yesterday";
            case 2 -> "two_days_ago";
            case 3 -> "three_days_ago";
            default -> "weekday";
        };
    }

    /** A day to come. */
    String coming(LocalDate day, LocalDate published, String language, Draw draw) {
        long ahead = ChronoUnit.DAYS.between(published, day);
        if (ahead == 1 && draw.isIn(0.4)) {
            return say("tomorrow", day, language);
        }
        return say(ahead <= 6 && draw.isIn(0.5) ? "weekday" : "day", day, language);
    }

    private String say(String kind, LocalDate day, String language) {
        if (kind.equals("none")) {
            return "";
        }
        String phrase = phrases.get(kind).get(language);
        Map<String, String> month = words.get("month" + day.getMonthValue());
        String weekday = words.get("weekday" + day.getDayOfWeek().getValue()).get(language);
        return phrase.replace("{d}", Integer.toString(day.getDayOfMonth()))
                .replace("{month}", month.get(language))
                .replace("{month_in}", month.get("ru_in"))
                .replace("{year}", Integer.toString(day.getYear()))
                .replace("{weekday}", weekday);
    }
}
