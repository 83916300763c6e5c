package org.dateline.timex;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Document;
import org.dateline.text.Folding;
import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;
import org.dateline.text.TokenType;
import org.dateline.text.Tokens;
import org.dateline.timex.grammar.Match;
import org.dateline.timex.grammar.Symbols;
import org.dateline.timex.grammar.TimeLexeme;

/** Finds months and weekdays that no rule has read, with the words of time around them. */
final class UnreadPhrases {
    private static final int MOST_WORDS = 6;

    private final Tokens tokens;
    private final Hits hits;
    private final Names names;

    /** The classes of words that are hardly anything but dates. */
    record Names(int sureMonth, int sureWeekday) {
        static Names of(Symbols symbols) {
            return new Names(symbols.number("sure-month"), symbols.number("sure-weekday"));
        }

        boolean has(TimeLexeme lexeme) {
            return lexeme.symbol() == sureMonth || lexeme.symbol() == sureWeekday;
        }
    }

    UnreadPhrases(Document document, Names names) {
        this.names = names;
        tokens = document.tokens();
        hits = document.hits();
    }

    List<String> beside(List<Match> matches) {
        List<String> phrases = new ArrayList<>();
        int next = 0;
        int end = 0;
        for (int h = 0; h < hits.size(); h++) {
            int token = hits.begin(h);
            boolean isTime = token >= end && hits.kind(h) == LexemeKind.TIME;
            if (!isTime || !(hits.lexeme(h) instanceof TimeLexeme lexeme) || !names.has(lexeme)) {
                continue;
            }
            while (next < matches.size() && matches.get(next).end() <= token) {
                next++;
            }
            end = endOfPhrase(token);
            if (next == matches.size() || matches.get(next).begin() > token) {
                phrases.add(Folding.fold(tokens.text(beginOfPhrase(token), end)));
            }
        }
        return phrases;
    }

    private boolean isOfTime(int token) {
        return hits.has(token, LexemeKind.TIME) || tokens.type(token) == TokenType.NUMBER;
    }

    private int beginOfPhrase(int token) {
        int begin = token;
        while (begin > 0 && token - begin < MOST_WORDS && isOfTime(begin - 1)) {
            begin--;
        }
        return begin;
    }

    private int endOfPhrase(int token) {
        int end = token + 1;
        while (end < tokens.size() && end - token < MOST_WORDS && isOfTime(end)) {
            end++;
        }
        return end;
    }
}
