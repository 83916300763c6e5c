package org.dateline.timex;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.dateline.text.Document;
import org.dateline.text.Hits;
import org.dateline.text.LetterCase;
import org.dateline.text.TokenType;
import org.dateline.text.Tokens;
import org.dateline.timex.grammar.Match;
import org.dateline.timex.grammar.TimeLexeme;

/** Tells the dates at the top of a text that are its own from those that it speaks of. */
final class Stamps {
    private static final int DATELINE_TOKENS = 14;
    private static final int TOP_TOKENS = 48;
    private static final int LABEL_TOKENS = 5;
    private static final int BETWEEN = 2;
    private static final int HEADLINE_TOKENS = 4;

    private final Document document;
    private final Tokens tokens;
    private final OptionalInt label;

    Stamps(Document document, OptionalInt label) {
        this.document = document;
        tokens = document.tokens();
        this.label = label;
    }

    /** A date near the top behind "Published", or a full one that is no part of a sentence. */
    boolean isStamp(Match match) {
        if (match.begin() >= TOP_TOKENS || match.extents().size() > 1) {
            return false;
        }
        return isLabelled(match.begin())
                || DayOfYear.of(match).filter(day -> day.year().isPresent()).isPresent() && standsAlone(match);
    }

    /** A stamp that says so itself: behind "Published", before the headline again, or beside the weekday that its day was. */
    boolean isPrinted(Match match, LocalDate day) {
        return isLabelled(match.begin())
                || isBeforeHeadline(match)
                || AnchorFinder.binding(match, "weekday")
                        .filter(weekday -> weekday.value() == day.getDayOfWeek().getValue())
                        .isPresent();
    }

    /** The first words of the text once more. */
    private boolean isBeforeHeadline(Match match) {
        for (int t = 0; t < HEADLINE_TOKENS; t++) {
            int again = match.end() + t;
            if (t >= match.begin() || again >= tokens.size() || tokens.hash(t) != tokens.hash(again)) {
                return false;
            }
        }
        return true;
    }

    private boolean isLabelled(int date) {
        Hits hits = document.hits();
        for (int t = Math.max(0, date - LABEL_TOKENS); t < date; t++) {
            for (int hit = hits.from(t); hit < hits.to(t); hit++) {
                boolean near = hits.end(hit) <= date && date - hits.end(hit) <= BETWEEN;
                if (near
                        && hits.lexeme(hit) instanceof TimeLexeme word
                        && label.isPresent()
                        && word.symbol() == label.getAsInt()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** At the start of a line, or between a name and a capital: "AFP Friday 5 Sep 2014 The minister". */
    private boolean standsAlone(Match match) {
        int begin = match.begin();
        int first = document.sentences().begin(document.sentences().of(begin));
        boolean opens = begin == first;
        boolean behindName = begin > first + 1
                && isName(begin - 1)
                && AnchorFinder.binding(match, "weekday").isPresent();
        boolean bare = tokens.type(match.end() - 1) == TokenType.NUMBER;
        return bare && (opens || behindName) && isClosed(match.end());
    }

    private boolean isClosed(int next) {
        if (next >= tokens.size()) {
            return true;
        }
        boolean comma = tokens.isMark(next, ',') || tokens.isMark(next, '،');
        return !comma && (tokens.type(next) != TokenType.WORD || tokens.letterCase(next) != LetterCase.SMALL);
    }

    private boolean isName(int token) {
        return tokens.type(token) == TokenType.WORD && tokens.letterCase(token) != LetterCase.SMALL;
    }

    /** A date among the first words that a dash, a colon or the line's end closes. */
    boolean isDateline(Match match) {
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
}
