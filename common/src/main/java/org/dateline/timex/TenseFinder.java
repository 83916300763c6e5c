package org.dateline.timex;

import java.util.List;
import java.util.Optional;
import org.dateline.text.Document;
import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;
import org.dateline.text.Proclitics;
import org.dateline.text.TokenType;
import org.dateline.text.Tokens;
import org.dateline.timex.grammar.Symbols;
import org.dateline.timex.grammar.TimeLexeme;
import org.dateline.timex.table.TenseTable.TenseWord;
import org.dateline.timex.value.Tense;

/**
 * Tells the tense of the clause around an expression: of the nearest verb before it, else of the nearest one behind it; the
 * other way round where a language puts its verbs last.
 */
final class TenseFinder {
    private static final char OBJECT_MARK = '将';
    /** What is counted with them is no day. */
    private static final String MEASURES = "名家个個人艘架国國位项項座批支所枚件";

    private static final char ARABIC_AND = 'و';
    private static final int FARTHEST_BEFORE = 24;
    private static final int FARTHEST_AFTER = 12;
    private static final int FARTHEST_LAST_VERB = 30;
    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_PHRASE = 3;
    private static final int PARTICIPLE_REACH = 2;
    private static final String CLAUSE_ENDS = ";:؛；：";
    private static final String COMMAS = ",،，";

    private final Document document;
    private final Tokens tokens;
    private final Hits hits;
    private final List<TenseWord> affixes;
    private final boolean isVerbFinal;

    TenseFinder(Document document, List<TenseWord> affixes, boolean isVerbFinal) {
        this.document = document;
        this.affixes = affixes;
        this.isVerbFinal = isVerbFinal;
        tokens = document.tokens();
        hits = document.hits();
    }

    /** The tense around the tokens; {@link Tense#UNKNOWN} if no verb tells. */
    Tense around(int begin, int end) {
        int sentence = document.sentences().of(begin);
        int first = Math.max(document.sentences().begin(sentence), begin - FARTHEST_BEFORE);
        if (isVerbFinal) {
            int lastVerb = Math.min(document.sentences().end(sentence), end + FARTHEST_LAST_VERB);
            Tense verb = lastVerb(end, lastVerb);
            return verb != Tense.UNKNOWN ? verb : before(begin - 1, first - 1);
        }
        int last = Math.min(document.sentences().end(sentence), end + FARTHEST_AFTER);
        int comma = begin - 1;
        while (comma >= first && !isMark(comma, COMMAS) && !isMark(comma, CLAUSE_ENDS)) {
            comma--;
        }
        Tense before = before(begin - 1, comma);
        if (before != Tense.UNKNOWN) {
            return before;
        }
        Tense after = after(end, last);
        return after != Tense.UNKNOWN || comma < first || isMark(comma, CLAUSE_ENDS)
                ? after
                : before(comma - 1, first - 1);
    }

    private Tense before(int from, int stop) {
        for (int t = from; t > stop && !isMark(t, CLAUSE_ENDS); t--) {
            Tense tense = at(t);
            if (tense != Tense.UNKNOWN) {
                return isOfFuture(t, stop) ? Tense.FUTURE : tense;
            }
        }
        return Tense.UNKNOWN;
    }

    /** A past form just behind a future one is its participle, a present its infinitive: "seront fermées", "will meet". */
    private boolean isOfFuture(int token, int stop) {
        for (int t = token - 1; t > stop && t >= token - PARTICIPLE_REACH; t--) {
            Tense tense = at(t);
            if (tense != Tense.UNKNOWN || tokens.type(t) != TokenType.WORD) {
                return tense == Tense.FUTURE;
            }
        }
        return false;
    }

    /** A present behind the expression mostly belongs to another clause. */
    private Tense after(int from, int stop) {
        for (int t = from; t < stop && !isMark(t, CLAUSE_ENDS) && (t == from || !isChineseComma(t)); t++) {
            Tense tense = at(t);
            if (tense == Tense.FUTURE && isBehindAnd(t)) {
                return Tense.UNKNOWN;
            }
            if (tense == Tense.PAST || tense == Tense.FUTURE) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    /** "And will sign" is of another clause. */
    private boolean isBehindAnd(int token) {
        return document.text().charAt(tokens.begin(token)) == ARABIC_AND;
    }

    /** The first verb behind, in a language whose verbs come last. */
    private Tense lastVerb(int from, int stop) {
        for (int t = from; t < stop && !isMark(t, CLAUSE_ENDS); t++) {
            Tense tense = at(t);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    private boolean isMark(int token, String marks) {
        return tokens.type(token) == TokenType.MARK
                && marks.indexOf(tokens.firstChar(token)) >= 0
                && !isWithinNumber(token);
    }

    /** Ends a clause, but for the one behind a date that opens it. */
    private boolean isChineseComma(int token) {
        return isMark(token, COMMAS) && tokens.isIdeograph(token - 1);
    }

    /** The colon of 22:00 ends no clause. */
    private boolean isWithinNumber(int mark) {
        return mark > 0
                && mark + 1 < tokens.size()
                && tokens.type(mark - 1) == TokenType.NUMBER
                && tokens.type(mark + 1) == TokenType.NUMBER
                && !tokens.spaceBefore(mark + 1);
    }

    /** {@code 将联黎部队的任期延长}, {@code 将11人列入}: before a name or a number it stands before an object, and tells no time. */
    private boolean marksObject(int token) {
        int next = token + 1;
        if (!tokens.isIdeograph(token) || tokens.firstChar(token) != OBJECT_MARK || next + 1 >= tokens.size()) {
            return false;
        }
        int name = hits.longest(next, LexemeKind.ACTOR);
        boolean counted = MEASURES.indexOf(tokens.firstChar(next + 1)) >= 0;
        boolean count = counted && (tokens.type(next) == TokenType.NUMBER || hits.has(next, LexemeKind.TIME));
        boolean quoted = tokens.isMark(next, '“') || tokens.isMark(next, '「');
        return quoted || count || name != Hits.NONE && hits.end(name) > next + 1;
    }

    private Tense at(int token) {
        if (tokens.type(token) != TokenType.WORD) {
            return Tense.UNKNOWN;
        }
        if (marksObject(token)) {
            return Tense.UNKNOWN;
        }
        Optional<Tense> phrase = ofPhraseOver(token);
        if (phrase.isPresent()) {
            return phrase.get();
        }
        boolean isListed = false;
        Tense found = Tense.UNKNOWN;
        int longest = 0;
        for (int h = hits.from(token); hits.has(token, LexemeKind.TIME) && h < hits.to(token); h++) {
            if (hits.lexeme(h) instanceof TimeLexeme word && (word.symbol() == Symbols.TENSE || word.value() != 0)) {
                isListed = true;
                if (word.symbol() == Symbols.TENSE && hits.end(h) > longest) {
                    longest = hits.end(h);
                    boolean will = (hits.proclitics(h) & Proclitics.WILL) != 0;
                    found = will ? Tense.FUTURE : Tense.of(word.value());
                }
            }
        }
        return isListed ? found : byAffix(token);
    }

    /** Of a phrase that began before the word and holds it: "is expected". */
    private Optional<Tense> ofPhraseOver(int token) {
        for (int t = Math.max(0, token - LONGEST_PHRASE); t < token; t++) {
            for (int h = hits.from(t); hits.has(t, LexemeKind.TIME) && h < hits.to(t); h++) {
                if (hits.end(h) > token
                        && hits.lexeme(h) instanceof TimeLexeme word
                        && word.symbol() == Symbols.TENSE) {
                    return Optional.of(Tense.of(word.value()));
                }
            }
        }
        return Optional.empty();
    }

    /** Of an ending or a beginning; but a form of "be" or "have" right before it tells more: "to be signed". A noun listed as no verb does not. */
    private Tense byAffix(int token) {
        if (token > 0 && tellsTense(token - 1)) {
            return Tense.UNKNOWN;
        }
        for (TenseWord affix : affixes) {
            String form = affix.form();
            if (affix.isExact()) {
                if (tokens.length(token) == form.length() - 1 && endsWith(token, form)) {
                    return affix.tense();
                }
                continue;
            }
            int letters = form.length() - 1;
            if (tokens.length(token) >= letters + SHORTEST_STEM
                    && (form.startsWith("-") ? endsWith(token, form) : startsWith(token, form))) {
                return affix.tense();
            }
        }
        return Tense.UNKNOWN;
    }

    private boolean tellsTense(int token) {
        for (int h = hits.from(token); hits.has(token, LexemeKind.TIME) && h < hits.to(token); h++) {
            if (hits.lexeme(h) instanceof TimeLexeme word
                    && word.symbol() == Symbols.TENSE
                    && Tense.of(word.value()) != Tense.UNKNOWN) {
                return true;
            }
        }
        return false;
    }

    private boolean endsWith(int token, String form) {
        String text = document.text();
        return text.regionMatches(true, tokens.end(token) - form.length() + 1, form, 1, form.length() - 1);
    }

    private boolean startsWith(int token, String form) {
        return document.text().startsWith(form.substring(0, form.length() - 1), tokens.begin(token));
    }
}
