package org.dateline.timex.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.dateline.timex.DateMethod;

/**
 * Gives a date without a year the nearest one: in the direction of the tense from the anchor, or around the time of which
 * the text tells.
 */
final class NearestYear {
    private static final int MOST_YEARS_AWAY = 8;
    /** A writer who means a day this long ago gives its year. */
    private static final int TOO_FAR_DAYS = 300;

    private static final int BACKWARD_COST = 2;

    private final Situation situation;

    private NearestYear(Situation situation) {
        this.situation = situation;
    }

    static NearestYear of(Situation situation) {
        return new NearestYear(situation);
    }

    /**
     * The date of the best year.
     *
     * @param inYear the date in a year; null, or an exception, where the year has none
     * @param unresolved the TIMEX3 value where no year can be said
     */
    TimeValue value(IntFunction<Granule> inYear, String unresolved) {
        Optional<Granule> story = situation.storyTime();
        if (story.isPresent()) {
            return nearest(possible(candidates(inYear, story.get().first()), story.get()), story.get())
                    .map(found -> TimeValue.of(
                            found,
                            DateMethod.RELATIVE_TO_PREVIOUS_DATE,
                            story.get().first()))
                    .orElseGet(() -> TimeValue.unresolved(unresolved));
        }
        return situation
                .anchorDay()
                .flatMap(anchor -> towards(candidates(inYear, anchor), anchor)
                        .map(found -> TimeValue.of(found, DateMethod.RELATIVE_TO_PUBLICATION, anchor)))
                .orElseGet(() -> TimeValue.unresolved(unresolved));
    }

    /** What is told in the past tense is not ahead of the day of writing, unless the story is. */
    private List<Granule> possible(List<Granule> candidates, Granule story) {
        Optional<LocalDate> anchor = situation.anchorDay();
        if (situation.tense() != Tense.PAST || anchor.isEmpty() || story.first().isAfter(anchor.get())) {
            return candidates;
        }
        return candidates.stream()
                .filter(found -> !found.first().isAfter(anchor.get()))
                .toList();
    }

    private static List<Granule> candidates(IntFunction<Granule> inYear, LocalDate around) {
        List<Granule> candidates = new ArrayList<>();
        for (int away = 0; away <= MOST_YEARS_AWAY; away++) {
            addIfThere(inYear, around.getYear() - away, candidates);
            if (away > 0) {
                addIfThere(inYear, around.getYear() + away, candidates);
            }
            if (away >= 1 && !candidates.isEmpty()) {
                break;
            }
        }
        return candidates;
    }

    private static void addIfThere(IntFunction<Granule> inYear, int year, List<Granule> candidates) {
        try {
            Granule found = inYear.apply(year);
            if (found != null) {
                candidates.add(found);
            }
        } catch (DateTimeException e) {
            // 29 February: other years have it
            return;
        }
    }

    private Optional<Granule> towards(List<Granule> candidates, LocalDate anchor) {
        Tense tense = situation.tense();
        Optional<Granule> past = candidates.stream()
                .filter(found -> !found.first().isAfter(anchor))
                .max(Comparator.comparing(Granule::first));
        Optional<Granule> future = candidates.stream()
                .filter(found -> !found.last().isBefore(anchor))
                .min(Comparator.comparing(Granule::first));
        if (past.isEmpty() || future.isEmpty()) {
            return past.or(() -> future);
        }
        long daysBack = Math.max(0, ChronoUnit.DAYS.between(past.get().last(), anchor));
        long daysAhead =
                Math.max(0, ChronoUnit.DAYS.between(anchor, future.get().first()));
        boolean isDay = past.get().grain() == Grain.DAY;
        return switch (tense) {
            case PAST -> isDay && daysBack > TOO_FAR_DAYS && daysAhead < daysBack / 4 ? future : past;
            case PRESENT -> daysBack <= daysAhead ? past : future;
            case FUTURE -> isDay && daysAhead > TOO_FAR_DAYS && daysBack < daysAhead / 4 ? past : future;
            case UNKNOWN -> daysBack <= daysAhead + 60 ? past : future;
        };
    }

    /** In the year told of, if that is all that is known of the time; else the nearest, for stories go forward. */
    private static Optional<Granule> nearest(List<Granule> candidates, Granule story) {
        return candidates.stream().min(Comparator.comparingLong(found -> {
            if (story.grain().compareTo(Grain.YEAR) >= 0 && story.contains(found.first())) {
                return 0;
            }
            long ahead = ChronoUnit.DAYS.between(story.middle(), found.middle());
            return ahead >= 0 ? ahead : -BACKWARD_COST * ahead;
        }));
    }
}
