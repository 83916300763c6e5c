package org.dateline.event.clause;

import java.util.Arrays;
import java.util.BitSet;
import org.dateline.event.pattern.ContextWord;
import org.dateline.event.pattern.EventGrammar;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.ObjectWord;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.pattern.WordForm;
import org.dateline.text.Document;
import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;
import org.dateline.text.Proclitics;
import org.dateline.text.TokenType;
import org.dateline.text.Tokens;

/** What the dictionary says of the words of a sentence, asked token by token. */
public final class Words {
    static final long PREPOSITIONS = Arrays.stream(WordClass.values())
            .filter(WordClass::isPreposition)
            .mapToLong(WordClass::bit)
            .reduce(0, (one, other) -> one | other);
    private static final long GENERAL = WordClass.REGIME.bit() | WordClass.REBELS.bit() | WordClass.OPPOSITION.bit();

    private final Tokens tokens;
    private final Hits hits;
    private final int begin;
    private final long[] classes;
    private long all;
    private final BitSet hidden = new BitSet();
    private final BitSet adjectives = new BitSet();
    private final BitSet dates = new BitSet();
    private final Verbs verbs;
    private final Endings endings;
    private final Signs signs;
    private final PhraseEnds ends;

    /** The words of a document from one token to another. */
    Words(Document document, EventGrammar grammar, int begin, int end) {
        tokens = document.tokens();
        hits = document.hits();
        this.begin = begin;
        classes = new long[end - begin];
        for (int t = begin; t < end; t++) {
            if (hits.has(t, LexemeKind.CONTEXT)) {
                classes[t - begin] = readClasses(t);
                all |= classes[t - begin];
            }
        }
        endings = new Endings(tokens);
        signs = new Signs(this, begin);
        ends = new PhraseEnds(this, begin, end);
        verbs = new Verbs(this, grammar, begin, end);
    }

    private long readClasses(int token) {
        long mask = hits.contexts(token);
        return (mask & WordClass.THAT.bit()) != 0 && tokens.mayHaveProclitics(token) ? withoutNoThat(token) : mask;
    }

    private long withoutNoThat(int token) {
        long mask = 0;
        for (int h = hits.from(token); h < hits.to(token); h++) {
            if (hits.lexeme(h) instanceof ContextWord word && !isNoThat(h, word)) {
                mask |= word.wordClass().bit();
            }
        }
        return mask;
    }

    /** {@code سان} is a saint: the sign of the future never stands on "that". */
    private boolean isNoThat(int hit, ContextWord word) {
        return word.wordClass() == WordClass.THAT && (hits.proclitics(hit) & Proclitics.WILL) != 0;
    }

    /** Takes the words of a name for nothing else. */
    void hide(int from, int endExclusive) {
        hidden.set(from - begin, endExclusive - begin);
        for (int t = from; t < endExclusive; t++) {
            classes[t - begin] &= WordClass.NOUNS;
        }
    }

    /** Takes the words of a date for nothing else. */
    void hideDate(int from, int endExclusive) {
        hide(from, endExclusive);
        dates.set(from - begin, endExclusive - begin);
    }

    /** Also says that the words are an adjective, so that a noun follows. */
    void hideAdjective(int from, int endExclusive) {
        hide(from, endExclusive);
        adjectives.set(from - begin, endExclusive - begin);
    }

    /** True for words of a name or a date. */
    public boolean isHidden(int token) {
        return hidden.get(token - begin);
    }

    /** True for the words of an object, with no article written onto its first. */
    public boolean isObject(int token) {
        int hit = hits.longest(token, LexemeKind.OBJECT);
        boolean indefinite = hit != Hits.NONE && (hits.proclitics(hit) & Proclitics.THE) == 0;
        return !isHidden(token) && (indefinite || ends.isInsideObject(token));
    }

    /** True for words that name a state by an adjective. */
    public boolean isAdjective(int token) {
        return adjectives.get(token - begin);
    }

    public boolean isDate(int token) {
        return dates.get(token - begin);
    }

    /** The classes of the context words that begin at that token, as a mask. */
    public long classesAt(int token) {
        return classes[token - begin] & ~WordClass.NOUNS;
    }

    /** The classes of all context words, those in names and dates too, as a mask. */
    public long classesOfAll() {
        return all & ~WordClass.NOUNS;
    }

    /** True where a word of that class begins at that token. */
    public boolean is(int token, WordClass wordClass) {
        return (classes[token - begin] & wordClass.bit()) != 0;
    }

    /** True where a noun of that class begins at that token, in no name. */
    public boolean isNoun(int token, WordClass nounClass) {
        return (classes[token - begin] & nounClass.bit()) != 0 && !isHidden(token);
    }

    /** True for the first word of "rebels" or "government forces", general names of actors. */
    public boolean isGeneralName(int token) {
        return (classes[token - begin] & GENERAL) != 0;
    }

    /** True for a word that can say the part of what stands behind it. */
    public boolean isPreposition(int token) {
        return (classesAt(token) & PREPOSITIONS) != 0;
    }

    /** The end of the longest word of that class that begins at that token; -1 if there is none. */
    public int endOf(int token, WordClass wordClass) {
        if (!is(token, wordClass)) {
            return -1;
        }
        int end = -1;
        for (int h = hits.from(token); h < hits.to(token); h++) {
            if (hits.lexeme(h) instanceof ContextWord word && word.wordClass() == wordClass) {
                end = Math.max(end, hits.end(h));
            }
        }
        return end;
    }

    /** The prepositions that begin at one token and end before another, as a mask. */
    long prepositionsBetween(int from, int endExclusive) {
        if (!isPreposition(from)) {
            return 0;
        }
        long mask = 0;
        for (int h = hits.from(from); h < hits.to(from); h++) {
            if (hits.end(h) == endExclusive && hits.lexeme(h) instanceof ContextWord word) {
                mask |= word.wordClass().bit();
            }
        }
        return mask & PREPOSITIONS;
    }

    /** True where a verb of that class begins at that token in the future, or with the sign of the future written onto it. */
    public boolean isFuture(int token, WordClass wordClass) {
        if (!is(token, wordClass)) {
            return false;
        }
        for (int h = hits.from(token); h < hits.to(token); h++) {
            boolean will = (hits.proclitics(h) & Proclitics.WILL) != 0;
            if (hits.lexeme(h) instanceof ContextWord word && word.wordClass() == wordClass) {
                if (will || word.form() == WordForm.FUTURE) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The noun that begins at that token and that acts may be about, the longest; null if there is none. */
    public ObjectWord objectAt(int token) {
        int hit = hits.longest(token, LexemeKind.OBJECT);
        return hit == Hits.NONE ? null : (ObjectWord) hits.lexeme(hit);
    }

    /** True where a pointer of that kind begins at that token. */
    public boolean pointsBy(int token, ObjectKind kind) {
        if ((hits.objects(token) & kind.bit()) == 0) {
            return false;
        }
        for (int h = hits.from(token); h < hits.to(token); h++) {
            if (hits.lexeme(h) instanceof ObjectWord word && word.objectKind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** One past the last token of {@link #objectAt}. */
    public int objectEnd(int token) {
        return hits.end(hits.longest(token, LexemeKind.OBJECT));
    }

    boolean isTrigger(int token) {
        return hits.has(token, LexemeKind.TRIGGER);
    }

    /** True for nouns of acts and of what they are about. */
    boolean isNounOfAct(int token) {
        return hits.has(token, LexemeKind.TRIGGER) || hits.has(token, LexemeKind.OBJECT);
    }

    /** How many words stand between two tokens that are neither names nor dates nor prepositions. */
    public int unknownBetween(int from, int to) {
        int count = 0;
        for (int t = from; t < to; t++) {
            boolean small = isHidden(t) || isPreposition(t) || is(t, WordClass.THIS);
            boolean sameWord = t > from && signs.isUnknown(t) && signs.isUnknown(t - 1);
            count += tokens.type(t) == TokenType.WORD && !small && !sameWord ? 1 : 0;
        }
        return count;
    }

    /** Which longer words end at a token, or go on there. */
    public PhraseEnds ends() {
        return ends;
    }

    public Signs signs() {
        return signs;
    }

    /** What the last letters of words say of them in English. */
    public Endings endings() {
        return endings;
    }

    /** A hit of a verb, of an event or another, that begins at that token; {@link Hits#NONE} if there is none. */
    public int verbAt(int token) {
        return verbs.at(token);
    }

    /** A verb of that token that is not "-ing"; {@link Hits#NONE} if there is none. */
    public int finiteAt(int token) {
        int verb = verbs.at(token);
        return verb != Hits.NONE && Verbs.form(hits.lexeme(verb)).mayBeFinite() ? verb : Hits.NONE;
    }

    /** The form of a verb found at some token. */
    public WordForm formOf(int verb) {
        return Verbs.form(hits.lexeme(verb));
    }

    /** One past the longest verb that begins at that token and closes a clause where verbs stand last; -1 if none does. */
    int closingEnd(int token) {
        return isHidden(token) ? -1 : verbs.closingEnd(token);
    }

    /** True for a hit that ends with "and" and is no verb there. */
    public boolean isNounBeforeAnd(int hit) {
        return verbs.isNounBeforeAnd(hit);
    }

    /** "The veto", "its call", "Iraq's appeal": what stands there is a noun, whatever it is elsewhere. */
    public boolean isNounPosition(int token) {
        return verbs.isNounPosition(token);
    }

    /** True where the token is that word, whatever the case of its letters. */
    public boolean isWritten(int token, String word) {
        int length = tokens.length(token);
        if (length != word.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (tokens.letter(token, i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** "Led" of "US-led". */
    public boolean isBehindHyphen(int token) {
        return token > begin
                && tokens.isMark(token - 1, '-')
                && !tokens.spaceBefore(token)
                && !tokens.spaceBefore(token - 1);
    }

    public boolean isComma(int token) {
        return tokens.isMark(token, ',') || tokens.isMark(token, '،') || tokens.isMark(token, '，');
    }

    public Hits hits() {
        return hits;
    }

    public Tokens tokens() {
        return tokens;
    }
}
