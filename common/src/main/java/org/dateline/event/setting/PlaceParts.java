package org.dateline.event.setting;

import org.dateline.actor.ActorForm;
import org.dateline.actor.ActorMention;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.text.Hits;
import org.dateline.text.LetterCase;
import org.dateline.text.LexemeKind;
import org.dateline.text.Proclitics;
import org.dateline.text.TokenType;
import org.dateline.text.Tokens;

/** Reads what stands before and behind a name of a place: "in the Swiss city of", {@code 'de}. */
final class PlaceParts {
    private static final int LONGEST_WORD = 3;
    private static final int MOST_STEPS = 6;
    private static final int POSSESSIVE = 3;
    private static final int SKIPPED = PlaceWord.Part.NOUN.bit() | PlaceWord.Part.ARTICLE.bit();

    private final SentenceView view;
    private final Hits hits;
    private final Tokens tokens;

    /** What was read last: the parts as a mask, and the first token of the words that say them. */
    private int parts;

    private int outset;

    PlaceParts(SentenceView view) {
        this.view = view;
        hits = view.words().hits();
        tokens = view.words().tokens();
    }

    /** Reads around the tokens of a name; {@code proclitics} are those written onto it. */
    void read(int begin, int end, int proclitics) {
        parts = ofProclitics(proclitics) | ofSuffix(end);
        outset = begin;
        for (int step = 0; step < MOST_STEPS && parts == 0; step++) {
            if (!stepBack()) {
                return;
            }
        }
    }

    int parts() {
        return parts;
    }

    int outset() {
        return outset;
    }

    /** Over one word before; false where that belongs to something else. */
    private boolean stepBack() {
        int from = Math.max(view.begin(), outset - LONGEST_WORD);
        for (int t = from; t < outset; t++) {
            int mask = hits.has(t, LexemeKind.RECORD) && !view.words().isHidden(t) ? maskOfWord(t) : 0;
            if (mask != 0) {
                boolean plainOf = mask == PlaceWord.Part.OF.bit() && isBehindNoun(t);
                outset = t;
                parts = plainOf ? 0 : mask & ~SKIPPED;
                return true;
            }
        }
        return overAdjective() || overComma() || overAttribute();
    }

    /** "In the Austrian capital, Vienna". */
    private boolean overComma() {
        int t = outset - 1;
        boolean apposed = t - 1 >= view.begin()
                && view.words().isComma(t)
                && (isNoun(t - 1) || view.words().isAdjective(t - 1) && isNoun(t - 2));
        outset -= apposed ? 1 : 0;
        return apposed;
    }

    private boolean overAttribute() {
        boolean attribute = outset - 2 >= view.begin() && isAttribute(outset - 1) && isNoun(outset - 2);
        outset -= attribute ? 1 : 0;
        return attribute;
    }

    /** The parts of the word that ends where the words read so far begin. */
    private int maskOfWord(int token) {
        int mask = 0;
        for (int h = hits.from(token); h < hits.to(token); h++) {
            if (hits.end(h) == outset && hits.lexeme(h) instanceof PlaceWord word && word.isBefore()) {
                mask |= word.part().bit() | ofProclitics(hits.proclitics(h));
            }
        }
        return mask;
    }

    /** "The city of", {@code la ville suisse de}. */
    private boolean isBehindNoun(int of) {
        int t = of - 1;
        while (t > view.begin() && view.words().isAdjective(t)) {
            t--;
        }
        return isNoun(t) || isAttribute(t) && isNoun(t - 1);
    }

    private boolean isNoun(int token) {
        for (int h = token < view.begin() ? 0 : hits.from(token); token >= view.begin() && h < hits.to(token); h++) {
            if (hits.lexeme(h) instanceof PlaceWord word && word.part() == PlaceWord.Part.NOUN) {
                return true;
            }
        }
        return false;
    }

    /** {@code balnéaire} of {@code la station balnéaire de}: a word that nobody reads. */
    private boolean isAttribute(int token) {
        return token > view.begin()
                && tokens.type(token) == TokenType.WORD
                && tokens.letterCase(token) == LetterCase.SMALL
                && view.words().classesAt(token) == 0
                && !view.words().isHidden(token);
    }

    /** "The Syrian city", "Turkey's Istanbul". */
    private boolean overAdjective() {
        int t = outset - 1;
        if (t >= view.begin() && view.words().isAdjective(t)) {
            outset = t;
            return true;
        }
        int state = stateEndingAt(outset);
        if (state >= 0) {
            outset = state;
            return true;
        }
        boolean possessive = outset - POSSESSIVE >= view.begin()
                && view.words().isWritten(outset - 1, "s")
                && !tokens.spaceBefore(outset - 1)
                && view.words().isHidden(outset - POSSESSIVE);
        outset -= possessive ? POSSESSIVE : 0;
        return possessive;
    }

    /** "Syrias Aleppo", {@code 叙利亚阿勒颇}: the first token of a state's name that ends there; -1 if none does. */
    private int stateEndingAt(int token) {
        for (ActorGroup group : view.groups()) {
            ActorMention last = group.members().get(group.members().size() - 1);
            boolean state = last.form() == ActorForm.NAME && last.actorId().startsWith("state:");
            if (state && last.end() == token && last.begin() >= view.begin()) {
                return last.begin();
            }
        }
        return -1;
    }

    private static int ofProclitics(int proclitics) {
        int mask = (proclitics & Proclitics.IN) != 0 ? PlaceWord.Part.IN.bit() : 0;
        mask |= (proclitics & Proclitics.FOR) != 0 ? PlaceWord.Part.TO.bit() : 0;
        return mask | ((proclitics & Proclitics.FROM) != 0 ? PlaceWord.Part.FROM.bit() : 0);
    }

    private int ofSuffix(int end) {
        boolean apostrophe = end + 1 < view.end()
                && (tokens.isMark(end, '\'') || tokens.isMark(end, '’'))
                && !tokens.spaceBefore(end + 1);
        int token = apostrophe ? end + 1 : end;
        int mask = 0;
        for (int h = token < view.end() ? hits.from(token) : 0; token < view.end() && h < hits.to(token); h++) {
            if (hits.lexeme(h) instanceof PlaceWord word) {
                boolean marks = !apostrophe && word.part() == PlaceWord.Part.BEHIND_ON;
                mask |= marks ? PlaceWord.Part.ON.bit() : apostrophe ? ofSuffix(word.part()) : 0;
            }
        }
        return mask;
    }

    private static int ofSuffix(PlaceWord.Part suffix) {
        return switch (suffix) {
            case SUFFIX_IN -> PlaceWord.Part.IN.bit();
            case SUFFIX_TO -> PlaceWord.Part.TO.bit();
            case SUFFIX_FROM -> PlaceWord.Part.FROM.bit();
            case SUFFIX_OF -> PlaceWord.Part.OF.bit();
            case SUFFIX_ON -> PlaceWord.Part.ON.bit();
            default -> 0;
        };
    }
}
