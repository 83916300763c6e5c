package org.dateline.timex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.Document;
import org.dateline.text.Span;
import org.dateline.text.Tokens;
import org.dateline.timex.grammar.Match;
import org.dateline.timex.grammar.RuleKind;
import org.dateline.timex.value.Evaluator;
import org.dateline.timex.value.Granule;
import org.dateline.timex.value.TimeValue;
import org.dateline.timex.value.TimexSettings;

/** Resolves the matches of one text in its order. Lives in one call only. */
final class Reading {
    private static final int FEWEST_YEARS = 5;
    private static final double MOST = 0.5;
    private static final Set<String> OF_THE_DAYS_NEWS = Set.of("relative", "relative-part", "sure-weekday");

    private final Document document;
    private final Evaluator evaluator;
    private final TenseFinder tenses;

    Reading(Document document, Evaluator evaluator, TenseFinder tenses) {
        this.document = document;
        this.evaluator = evaluator;
        this.tenses = tenses;
    }

    TimexReadings read(List<Match> matches, Anchor anchor, TimexSettings settings) {
        Story story = new Story(anchor, settings, tenses, tellsOfThePast(matches, anchor, settings));
        List<Timex3> timexes = new ArrayList<>();
        for (Match match : matches) {
            if (match.rule().kind() != RuleKind.NONE) {
                story.moveTo(match.begin(), match.end(), document);
                List<TimeValue> values = evaluator.values(match, story);
                for (int i = 0; i < values.size(); i++) {
                    timexes.add(timex(match, i, values.get(i)));
                    story.remember(values.get(i));
                }
            }
        }
        return new TimexReadings(anchor, timexes, List.of());
    }

    /**
     * True where most dates are of years other than the anchor's and the one before it; words such as "yesterday" and bare
     * weekdays tell of the day's news.
     */
    private boolean tellsOfThePast(List<Match> matches, Anchor anchor, TimexSettings settings) {
        if (anchor.day() == null) {
            return false;
        }
        Story blank = new Story(Anchor.unknown(), settings, tenses, false);
        int years = 0;
        int past = 0;
        int news = 0;
        for (Match match : matches) {
            news += match.rule().slots().stream().anyMatch(OF_THE_DAYS_NEWS::contains) ? 1 : 0;
            if (match.rule().kind() == RuleKind.DATE) {
                Optional<LocalDate> day =
                        explicitDay(evaluator.values(match, blank).get(0));
                years += day.isPresent() ? 1 : 0;
                past += day.filter(d -> d.getYear() < anchor.day().getYear() - 1)
                                .isPresent()
                        ? 1
                        : 0;
            }
        }
        return years >= FEWEST_YEARS && past >= MOST * (years + news);
    }

    private static Optional<LocalDate> explicitDay(TimeValue value) {
        return Optional.ofNullable(value.granule())
                .filter(granule -> value.method() == DateMethod.EXPLICIT)
                .map(Granule::first);
    }

    private Timex3 timex(Match match, int index, TimeValue value) {
        Span span = span(match.extents().get(index));
        TimexType type = match.rule().kind().timexType().orElseThrow();
        return new Timex3(
                span,
                span.of(document.text()),
                type,
                value.timex(),
                value.mod(),
                value.reading(),
                match.rule().id(),
                value.method(),
                value.anchor(),
                value.eventOffset());
    }

    private Span span(Match.Extent extent) {
        Tokens tokens = document.tokens();
        Span whole = tokens.span(extent.begin(), extent.end());
        int hit = extent.firstHit();
        return hit < 0 ? whole : new Span(document.hits().span(hit, tokens).begin(), whole.end());
    }
}
