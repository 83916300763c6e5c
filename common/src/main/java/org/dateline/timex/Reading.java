package org.dateline.timex;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Document;
import org.dateline.text.Span;
import org.dateline.text.Tokens;
import org.dateline.timex.grammar.Match;
import org.dateline.timex.grammar.RuleKind;
import org.dateline.timex.value.Evaluator;
import org.dateline.timex.value.TimeValue;
import org.dateline.timex.value.TimexSettings;

/** Resolves the matches of one text in its order. Lives in one call only. */
final class Reading {
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

    private boolean tellsOfThePast(List<Match> matches, Anchor anchor, TimexSettings settings) {
        Story blank = new Story(Anchor.unknown(), settings, tenses, false);
        return anchor.day() != null && new PastTale(evaluator, blank, anchor.day()).isToldIn(matches);
    }

    private Timex3 timex(Match match, int index, TimeValue value) {
        Span span = span(match.extents().get(index));
        TimexType type = type(match.rule().kind(), value);
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

    /** "In two weeks" is a date where it lies ahead. */
    private static TimexType type(RuleKind kind, TimeValue value) {
        return kind == RuleKind.DURATION && value.isResolved()
                ? TimexType.DATE
                : kind.timexType().orElseThrow();
    }

    private Span span(Match.Extent extent) {
        Tokens tokens = document.tokens();
        Span whole = tokens.span(extent.begin(), extent.end());
        int hit = extent.firstHit();
        return hit < 0 ? whole : new Span(document.hits().span(hit, tokens).begin(), whole.end());
    }
}
