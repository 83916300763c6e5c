package org.dateline.timex.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.timex.DateMethod;

/** Gives a bare day number its month: the one of which the text tells, or the nearest in the direction of the tense. */
final class NearestMonth {
    private static final int MONTHS_WITH_A_WEEKDAY = 7;

    private final Situation situation;

    private NearestMonth(Situation situation) {
        this.situation = situation;
    }

    static NearestMonth of(Situation situation) {
        return new NearestMonth(situation);
    }

    /** @param weekday the weekday that the day must be; null if it is not said */
    TimeValue value(int day, DayOfWeek weekday) {
        String unresolved = "XXXX-XX-" + (day < 10 ? "0" + day : day);
        Optional<Granule> story = situation.storyTime().flatMap(time -> situation.previous(Grain.MONTH));
        Optional<LocalDate> from = story.map(Granule::first).or(situation::anchorDay);
        if (from.isEmpty()) {
            return TimeValue.unresolved(unresolved);
        }
        DateMethod method =
                story.isPresent() ? DateMethod.RELATIVE_TO_PREVIOUS_DATE : DateMethod.RELATIVE_TO_PUBLICATION;
        LocalDate start = from.get();
        boolean ahead = situation.tense().looksAhead();
        return found(day, weekday, start, ahead)
                .or(() -> weekday == null ? Optional.empty() : found(day, weekday, start, !ahead))
                .map(found -> TimeValue.of(Granule.day(found), method, start))
                .orElseGet(() -> TimeValue.unresolved(unresolved));
    }

    /** A weekday that no month has in the direction of the tense tells the direction itself. */
    private Optional<LocalDate> found(int day, DayOfWeek weekday, LocalDate start, boolean ahead) {
        boolean isStory = situation.storyTime().isPresent();
        for (LocalDate candidate : candidates(day, start, ahead)) {
            boolean fits = weekday == null || candidate.getDayOfWeek() == weekday;
            boolean inDirection = isStory || (ahead ? !candidate.isBefore(start) : !candidate.isAfter(start));
            if (fits && inDirection) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static List<LocalDate> candidates(int day, LocalDate start, boolean ahead) {
        List<LocalDate> candidates = new ArrayList<>();
        for (int i = 0; i <= MONTHS_WITH_A_WEEKDAY; i++) {
            YearMonth month = YearMonth.from(start).plusMonths(ahead ? i : -i);
            if (month.isValidDay(day)) {
                candidates.add(month.atDay(day));
            }
        }
        return candidates;
    }
}
