package org.dateline.timex;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.timex.grammar.Match;
import org.dateline.timex.grammar.RuleKind;
import org.dateline.timex.value.Evaluator;
import org.dateline.timex.value.Granule;
import org.dateline.timex.value.Situation;

/** Tells a text about the past, whose dates belong to one another, from the news of a day. Lives in one call only. */
final class PastTale {
    private static final int FEWEST_YEARS = 5;
    private static final double MOST = 0.5;
    private static final int LEAD_EXPRESSIONS = 3;
    private static final int NEWS_DAYS = 3;
    private static final Set<String> OF_THE_DAYS_NEWS = Set.of("relative", "relative-part", "sure-weekday");

    private final Evaluator evaluator;
    private final Situation blank;
    private final LocalDate written;
    private int years;
    private int past;
    private int news;

    /** @param blank a situation in which only full dates resolve */
    PastTale(Evaluator evaluator, Situation blank, LocalDate written) {
        this.evaluator = evaluator;
        this.blank = blank;
        this.written = written;
    }

    /**
     * True where most dates are of years other than that of writing and the one before it. A text that begins with
     * "yesterday", a bare weekday or the day of writing is of the day's news whatever follows.
     */
    boolean isToldIn(List<Match> matches) {
        int told = 0;
        for (Match match : matches) {
            boolean isLead = told++ < LEAD_EXPRESSIONS;
            if (isNews(match)) {
                if (isLead) {
                    return false;
                }
                news++;
            }
            Optional<LocalDate> day = explicitDay(match);
            if (isLead && day.filter(this::isOfTheDay).isPresent()) {
                return false;
            }
            years += day.isPresent() ? 1 : 0;
            past += day.filter(d -> d.getYear() < written.getYear() - 1).isPresent() ? 1 : 0;
        }
        return years >= FEWEST_YEARS && past >= MOST * (years + news);
    }

    private static boolean isNews(Match match) {
        for (String slot : match.rule().slots()) {
            if (OF_THE_DAYS_NEWS.contains(slot)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfTheDay(LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(day, written)) <= NEWS_DAYS;
    }

    private Optional<LocalDate> explicitDay(Match match) {
        return match.rule().kind() != RuleKind.DATE
                ? Optional.empty()
                : Optional.of(evaluator.values(match, blank).get(0))
                        .filter(value -> value.isResolved() && value.method() == DateMethod.EXPLICIT)
                        .map(value -> value.granule())
                        .map(Granule::first);
    }
}
