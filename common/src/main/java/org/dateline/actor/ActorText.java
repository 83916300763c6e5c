package org.dateline.actor;

import java.time.LocalDate;
import org.dateline.text.Document;
import org.dateline.text.Hits;
import org.dateline.text.LetterCase;
import org.dateline.text.Lexeme;
import org.dateline.text.LexemeKind;
import org.dateline.text.Proclitics;
import org.dateline.text.Sentences;
import org.dateline.text.TokenType;
import org.dateline.text.Tokens;

/** One text while its actors are read: its tokens and hits, the day, and what the text has named so far. */
final class ActorText {
    private static final int HEADLINE_WORD = 4;
    /** Proclitics of one letter. */
    static final String ONE_LETTER_WORDS = "وفبل";

    final Tokens tokens;
    final Hits hits;
    final Sentences sentences;
    final ActorLanguage language;
    /** The day at which roles are resolved; null if unknown. */
    final LocalDate at;

    final Memory memory = new Memory();
    private int headlineSentence = -1;
    private boolean headline;
    /** A word is mostly asked for several classes in a row. */
    private int lastAsked = -1;

    private long lastClasses;

    ActorText(Document document, ActorLanguage language, LocalDate atOrNull) {
        tokens = document.tokens();
        hits = document.hits();
        sentences = document.sentences();
        this.language = language;
        at = atOrNull;
    }

    int size() {
        return tokens.size();
    }

    /** True where the token is a word of that class; a proclitic of one letter may stand before it. */
    boolean is(int token, WordClass wordClass) {
        if (token < 0 || token >= tokens.size() || tokens.type(token) != TokenType.WORD) {
            return false;
        }
        if (token != lastAsked) {
            lastAsked = token;
            lastClasses = classes(token);
        }
        return (lastClasses & wordClass.bit()) != 0;
    }

    private long classes(int token) {
        long own = language.words().of(tokens.hash(token));
        boolean prefixed = language.hasProclitics()
                && tokens.mayHaveProclitics(token)
                && ONE_LETTER_WORDS.indexOf(tokens.letter(token, 0)) >= 0;
        return prefixed ? own | language.words().of(tokens.hashWithout(token, 1)) : own;
    }

    /** The hash of the first word of a hit, without the proclitics on it. */
    long hashOfHit(int hit) {
        int mask = hits.proclitics(hit);
        int letters = (mask & Proclitics.AND) != 0 ? 1 : 0;
        boolean preposition = (mask & (Proclitics.IN | Proclitics.FOR | Proclitics.LIKE | Proclitics.WILL)) != 0;
        letters += preposition ? 1 : 0;
        boolean shortArticle = (mask & Proclitics.FOR) != 0;
        letters += (mask & Proclitics.THE) == 0 ? 0 : shortArticle ? 1 : 2;
        int token = hits.begin(hit);
        return letters == 0 ? tokens.hash(token) : tokens.hashWithout(token, letters);
    }

    boolean isMark(int token, char mark) {
        return token >= 0 && token < tokens.size() && tokens.isMark(token, mark);
    }

    boolean isComma(int token) {
        return isMark(token, ',') || isMark(token, '،') || isMark(token, '，') || isMark(token, '、');
    }

    boolean isDash(int token) {
        return isMark(token, '-') || isMark(token, '–') || isMark(token, '—') || isMark(token, '‑');
    }

    /** A hyphen written without spaces. */
    boolean isHyphen(int token) {
        return isDash(token) && !tokens.spaceBefore(token);
    }

    boolean isWord(int token) {
        return token >= 0 && token < tokens.size() && tokens.type(token) == TokenType.WORD;
    }

    boolean isNumber(int token) {
        return token >= 0 && token < tokens.size() && tokens.number(token) >= 0;
    }

    boolean isCapitalised(int token) {
        return isWord(token) && tokens.letterCase(token) != LetterCase.SMALL;
    }

    /** True for a word that no list has: it may be part of an unknown name. */
    boolean isUnknown(int token) {
        return isWord(token)
                && hits.hasOnly(token, LexemeKind.PLACE, LexemeKind.RECORD)
                && !is(token, WordClass.SMALL)
                && !is(token, WordClass.HONORIFIC);
    }

    boolean startsSentence(int token) {
        return token == sentences.begin(sentences.of(token));
    }

    /** True where two tokens stand in one sentence; the second may be past the end of the text. */
    boolean sameSentence(int first, int second) {
        return second < tokens.size() && second < sentences.end(sentences.of(first));
    }

    /** True in a sentence whose long words nearly all have capitals, so that capitals prove no name. */
    boolean isHeadline(int token) {
        int sentence = sentences.of(token);
        if (sentence != headlineSentence) {
            headlineSentence = sentence;
            headline = mostlyCapitals(sentences.begin(sentence), sentences.end(sentence));
        }
        return headline;
    }

    private boolean mostlyCapitals(int from, int to) {
        int words = 0;
        int capitals = 0;
        for (int t = from; t < to; t++) {
            if (tokens.type(t) == TokenType.WORD && tokens.length(t) >= HEADLINE_WORD) {
                words++;
                capitals += tokens.letterCase(t) == LetterCase.SMALL ? 0 : 1;
            }
        }
        return !tokens.isMark(to - 1, '.') && words >= HEADLINE_WORD && capitals * 10 >= words * 8;
    }

    /** The longest hit at the token whose lexeme is of that class; {@link Hits#NONE} if there is none. */
    int longest(int token, LexemeKind kind, Class<? extends Lexeme> type) {
        if (token < 0 || token >= tokens.size() || !hits.has(token, kind)) {
            return Hits.NONE;
        }
        int best = Hits.NONE;
        for (int hit = hits.from(token); hit < hits.to(token); hit++) {
            if (type.isInstance(hits.lexeme(hit)) && (best == Hits.NONE || hits.end(hit) > hits.end(best))) {
                best = hit;
            }
        }
        return best;
    }

    /** The lexeme of a hit that is known to be of that class. */
    <T extends Lexeme> T lexeme(int hit, Class<T> type) {
        return type.cast(hits.lexeme(hit));
    }
}
