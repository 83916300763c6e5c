package org.dateline.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.dateline.text.Document;
import org.dateline.timex.grammar.Match;
import org.dateline.timex.value.Grain;
import org.dateline.timex.value.TimexSettings;

/**
 * Finds the day that the relative words of a text count from. What the text says of its own day votes: a weekday or a date
 * beside "today" or "yesterday", and a date in the line at its top. A full date that stands outside of the running text there is proof.
 */
final class AnchorFinder {
    private static final int FARTHEST_CONTRADICTION = 366;
    private static final int FARTHEST_YEARS = 5;
    private static final double STAMP_WEIGHT = 3;
    private static final int FAR_DAYS = 5;
    private static final double FAR_BY_WEEKDAY = 0.7;
    private static final double NO_EVIDENCE = 0.5;
    private static final double AGAINST_A_CRAWL = 0.9;
    private static final double AGAINST_PUBLICATION = 0.75;

    private final TimexSettings settings;
    private final OptionalInt stampWord;

    /** {@code stampWord} is the class of the words before a date of publication. */
    AnchorFinder(TimexSettings settings, OptionalInt stampWord) {
        this.settings = settings;
        this.stampWord = stampWord;
    }

    /** A sign of the day on which a text was written. */
    private record Sign(double weight, Predicate<LocalDate> fits) {}

    Anchor find(Document document, List<Match> matches, LocalDate published, boolean isPublicationDay) {
        if (published == null) {
            return Anchor.unknown();
        }
        Stamps stamps = new Stamps(document, stampWord);
        Optional<LocalDate> printed = printedDay(stamps, matches, published);
        if (printed.isPresent()) {
            return new Anchor(printed.get(), isPublicationDay ? AGAINST_PUBLICATION : AGAINST_A_CRAWL);
        }
        double trust = isPublicationDay && !isContradicted(stamps, matches, published) ? 1.0 : NO_EVIDENCE;
        List<Sign> signs = signs(stamps, matches, published);
        if (signs.isEmpty()) {
            return new Anchor(published, trust);
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
            return new Anchor(published, isPublicationDay ? trust : NO_EVIDENCE + (1 - NO_EVIDENCE) * share);
        }
        double found = share * (isPublicationDay ? AGAINST_PUBLICATION : AGAINST_A_CRAWL);
        return new Anchor(best, isFarByWeekday(best, published, signs) ? found * FAR_BY_WEEKDAY : found);
    }

    /** A weekday comes back each week: the farther the day, the likelier it is one of an older text. */
    private static boolean isFarByWeekday(LocalDate best, LocalDate published, List<Sign> signs) {
        return ChronoUnit.DAYS.between(best, published) >= FAR_DAYS
                && signs.stream().noneMatch(sign -> sign.weight > 1 && sign.fits.test(best));
    }

    /** The nearest first, those before publication before those behind it. */
    private List<LocalDate> candidates(LocalDate published) {
        List<LocalDate> days = new ArrayList<>();
        for (int back = 1; back <= settings.anchorDaysBack(); back++) {
            days.add(published.minusDays(back));
        }
        for (int ahead = 1; ahead <= settings.stampDaysAhead(); ahead++) {
            days.add(published.plusDays(ahead));
        }
        return days;
    }

    private static double votes(List<Sign> signs, LocalDate day) {
        double votes = 0;
        for (Sign sign : signs) {
            votes += sign.fits.test(day) ? sign.weight : 0;
        }
        return votes;
    }

    /** "Published 5 April 2017", "Mon 18 Jul 2016": the day that the text was printed, where it is far from the record's. */
    private Optional<LocalDate> printedDay(Stamps stamps, List<Match> matches, LocalDate published) {
        for (Match match : matches) {
            if (stamps.isStamp(match)) {
                return DayOfYear.of(match)
                        .flatMap(DayOfYear::date)
                        .filter(day -> stamps.isPrinted(match, day) && isFarFrom(day, published));
            }
        }
        return Optional.empty();
    }

    private boolean isFarFrom(LocalDate day, LocalDate published) {
        boolean near = !day.isBefore(published.minusDays(settings.anchorDaysBack()))
                && !day.isAfter(published.plusDays(settings.stampDaysAhead()));
        return !near && Math.abs(ChronoUnit.YEARS.between(day, published)) < FARTHEST_YEARS;
    }

    /** The text's own date is so far from the record's that one of them is of something else. */
    private boolean isContradicted(Stamps stamps, List<Match> matches, LocalDate published) {
        return stampedDay(stamps, matches)
                .filter(found -> found.year().isPresent() && !isInWindow(found, published))
                .filter(found -> found.isBetween(
                        published.minusDays(FARTHEST_CONTRADICTION), published.plusDays(FARTHEST_CONTRADICTION)))
                .isPresent();
    }

    private static Optional<DayOfYear> stampedDay(Stamps stamps, List<Match> matches) {
        for (Match match : matches) {
            Optional<DayOfYear> day = stamps.isStamp(match) ? DayOfYear.of(match) : Optional.empty();
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private boolean isInWindow(DayOfYear found, LocalDate published) {
        return isInWindow(found, published, settings.stampDaysAhead());
    }

    private boolean isInWindow(DayOfYear found, LocalDate published, int daysAhead) {
        int most = Math.min(daysAhead, settings.stampDaysAhead());
        return found.isBetween(published.minusDays(settings.anchorDaysBack()), published.plusDays(most));
    }

    private List<Sign> signs(Stamps stamps, List<Match> matches, LocalDate published) {
        List<Sign> signs = new ArrayList<>();
        LocalDate latest = published.plusDays(settings.anchorDaysAhead());
        for (Match match : matches) {
            Match relative = relativeDay(match);
            if (relative != null) {
                addRelative(relative, latest, signs);
            } else if (stamps.isStamp(match)) {
                DayOfYear.of(match)
                        .filter(found -> isInWindow(found, published))
                        .ifPresent(found -> signs.add(new Sign(STAMP_WEIGHT, found)));
            } else if (stamps.isDateline(match)) {
                DayOfYear.of(match)
                        .filter(found -> isInWindow(found, published, settings.anchorDaysAhead()))
                        .ifPresent(found -> signs.add(new Sign(1.5, found.and(day -> !day.isAfter(latest)))));
            }
        }
        return signs;
    }

    /** A weekday or a date beside "today" or "yesterday". */
    private static void addRelative(Match match, LocalDate latest, List<Sign> signs) {
        int offset = binding(match, "relative").orElseThrow().value();
        binding(match, "weekday")
                .map(found -> DayOfWeek.of(found.value()))
                .ifPresent(weekday -> signs.add(new Sign(
                        1, day -> !day.isAfter(latest) && day.plusDays(offset).getDayOfWeek() == weekday)));
        DayOfYear.of(match).ifPresent(found -> signs.add(new Sign(2, day -> found.test(day.plusDays(offset)))));
    }

    /**
     * The expression, or the first one that it is built of, that counts days from the text's own: "yesterday (Friday)" in
     * "on the evening of yesterday (Friday)"; null if there is none.
     */
    private static Match relativeDay(Match match) {
        Optional<Match.Binding> relative = binding(match, "relative");
        if (relative.isPresent() && relative.get().detail() == Grain.DAY.ordinal()) {
            return match;
        }
        for (Match.Binding binding : match.bindings()) {
            Match inner = binding == null || binding.inner() == null ? null : relativeDay(binding.inner());
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    static Optional<Match.Binding> binding(Match match, String slot) {
        int index = match.rule().slots().indexOf(slot);
        return index < 0
                ? Optional.empty()
                : Optional.ofNullable(match.bindings().get(index));
    }
}
