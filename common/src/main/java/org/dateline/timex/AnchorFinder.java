package org.dateline.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.text.Document;
import org.dateline.text.Tokens;
import org.dateline.timex.grammar.Match;
import org.dateline.timex.value.Grain;
import org.dateline.timex.value.TimexSettings;

/**
 * Finds the day that the relative words of a text count from. What the text says of its own day votes: a weekday or a date
 * beside "today" or "yesterday", and a date in the line at its top.
 */
final class AnchorFinder {
    private static final int DATELINE_TOKENS = 14;
    private static final double NO_EVIDENCE = 0.5;
    private static final double AGAINST_A_CRAWL = 0.9;
    private static final double AGAINST_PUBLICATION = 0.75;

    private final TimexSettings settings;

    AnchorFinder(TimexSettings settings) {
        this.settings = settings;
    }

    /** A sign of the day on which a text was written. */
    private record Sign(double weight, Predicate<LocalDate> fits) {}

    Anchor find(Document document, List<Match> matches, LocalDate published, boolean isPublicationDay) {
        if (published == null) {
            return Anchor.unknown();
        }
        List<Sign> signs = signs(document, matches, published);
        if (signs.isEmpty()) {
            return new Anchor(published, isPublicationDay ? 1.0 : NO_EVIDENCE);
        }
        LocalDate best = published;
        double most = votes(signs, published);
        for (LocalDate day : candidates(published)) {
            if (votes(signs, day) > most) {
                most = votes(signs, day);
                best = day;
            }
        }
        double share = most / signs.stream().mapToDouble(Sign::weight).sum();
        if (best.equals(published)) {
            return new Anchor(published, isPublicationDay ? 1.0 : NO_EVIDENCE + (1 - NO_EVIDENCE) * share);
        }
        return new Anchor(best, share * (isPublicationDay ? AGAINST_PUBLICATION : AGAINST_A_CRAWL));
    }

    /** The nearest first, those before publication before those behind it. */
    private List<LocalDate> candidates(LocalDate published) {
        List<LocalDate> days = new ArrayList<>();
        for (int back = 1; back <= settings.anchorDaysBack(); back++) {
            days.add(published.minusDays(back));
        }
        for (int ahead = 1; ahead <= settings.anchorDaysAhead(); ahead++) {
            days.add(published.plusDays(ahead));
        }
        return days;
    }

    private static double votes(List<Sign> signs, LocalDate day) {
        return signs.stream()
                .filter(sign -> sign.fits.test(day))
                .mapToDouble(Sign::weight)
                .sum();
    }

    private List<Sign> signs(Document document, List<Match> matches, LocalDate published) {
        List<Sign> signs = new ArrayList<>();
        for (Match match : matches) {
            Optional<Match.Binding> relative = binding(match, "relative");
            if (relative.isPresent() && relative.get().detail() == Grain.DAY.ordinal()) {
                int offset = relative.get().value();
                binding(match, "weekday")
                        .map(found -> DayOfWeek.of(found.value()))
                        .ifPresent(weekday -> signs.add(
                                new Sign(1, day -> day.plusDays(offset).getDayOfWeek() == weekday)));
                monthAndDay(match).ifPresent(found -> signs.add(new Sign(2, day -> found.test(day.plusDays(offset)))));
            } else if (isDateline(document, match)) {
                monthAndDay(match)
                        .filter(found -> candidates(published).stream().anyMatch(found) || found.test(published))
                        .ifPresent(found -> signs.add(new Sign(1.5, found)));
            }
        }
        return signs;
    }

    private static Optional<Predicate<LocalDate>> monthAndDay(Match match) {
        Optional<Match.Binding> day = binding(match, "day");
        Optional<Match.Binding> month = binding(match, "month").or(() -> binding(match, "month-number"));
        if (day.isEmpty() || month.isEmpty()) {
            return Optional.empty();
        }
        int dayOfMonth = day.get().value();
        int monthValue = month.get().value();
        Optional<Integer> year = binding(match, "year").map(Match.Binding::value);
        return Optional.of(date -> date.getDayOfMonth() == dayOfMonth
                && date.getMonthValue() == monthValue
                && (year.isEmpty() || year.get() == date.getYear()));
    }

    /** A date among the first words that a dash, a colon or the line's end closes. */
    private static boolean isDateline(Document document, Match match) {
        Tokens tokens = document.tokens();
        int sentence = document.sentences().of(match.begin());
        if (sentence > 1 || match.begin() - document.sentences().begin(sentence) > DATELINE_TOKENS) {
            return false;
        }
        int next = match.end();
        if (next >= tokens.size() || document.sentences().of(next) != sentence) {
            return true;
        }
        return tokens.isMark(next, '-')
                || tokens.isMark(next, '–')
                || tokens.isMark(next, ':')
                || tokens.isMark(next, ')');
    }

    private static Optional<Match.Binding> binding(Match match, String slot) {
        int index = match.rule().slots().indexOf(slot);
        return index < 0
                ? Optional.empty()
                : Optional.ofNullable(match.bindings().get(index));
    }
}
