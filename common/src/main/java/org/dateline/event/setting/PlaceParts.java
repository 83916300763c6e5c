package org.dateline.event.setting;

import org.dateline.actor.ActorForm;
import org.dateline.actor.ActorMention;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.text.LetterCase;
import org.dateline.text.Phrases;
import org.dateline.text.Proclitics;
import org.dateline.text.TokenType;
import org.dateline.text.Tokens;

/** Reads what stands before and behind a name of a place: "in the Swiss city of", {@code 'de}. */
final class PlaceParts {
    private static final int MOST_JOINED = 2;
    private static final int MOST_STEPS = 6;
    private static final int POSSESSIVE = 3;
    private static final int SKIPPED = PlaceWord.NOUN.bit() | PlaceWord.ARTICLE.bit();

    private final SentenceView view;
    private final PlaceWords words;
    private final Tokens tokens;

    /** What was read last: the parts as a mask, and the first token of the words that say them. */
    private int parts;

    private int outset;

    PlaceParts(SentenceView view, PlaceWords words) {
        this.view = view;
        this.words = words;
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
        int last = isApostrophe(outset - 1) ? outset - 2 : outset - 1;
        boolean word = last >= view.begin() && !view.words().isHidden(last);
        int mask = word ? words.before.valueFrom(tokens, last, view.begin() - 1) : Phrases.NONE;
        if (mask != Phrases.NONE) {
            int first = words.before.endFrom(tokens, last, tokens.hash(last), view.begin() - 1) + 1;
            boolean plainOf = mask == PlaceWord.OF.bit() && isBehindNoun(first);
            outset = first;
            parts = plainOf ? 0 : mask & ~SKIPPED;
            return true;
        }
        return word && overJoined(last) || overAdjective() || overComma() || overAttribute();
    }

    private boolean isApostrophe(int token) {
        return token > view.begin() && (tokens.isMark(token, '\'') || tokens.isMark(token, '’'));
    }

    /** {@code بمدينة}: a word for the place with its preposition written onto it. */
    private boolean overJoined(int token) {
        for (int letters = 1; tokens.mayHaveProclitics(token) && letters <= MOST_JOINED; letters++) {
            long tail = tokens.hashWithout(token, letters);
            int mask = tail == 0 ? Phrases.NONE : words.before.valueFrom(tokens, token, tail, token - 1);
            if (PlaceWord.NOUN.isIn(mask)) {
                outset = token;
                parts = ofLetter(tokens.letter(token, letters - 1));
                return true;
            }
        }
        return false;
    }

    private static int ofLetter(char letter) {
        return switch (letter) {
            case 'ب' -> PlaceWord.IN.bit();
            case 'ل' -> PlaceWord.TO.bit();
            default -> 0;
        };
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

    /** "The city of", {@code la ville suisse de}. */
    private boolean isBehindNoun(int of) {
        int t = of - 1;
        while (t > view.begin() && view.words().isAdjective(t)) {
            t--;
        }
        return isNoun(t) || isAttribute(t) && isNoun(t - 1);
    }

    private boolean isNoun(int token) {
        return token >= view.begin() && PlaceWord.NOUN.isIn(words.before.valueFrom(tokens, token, view.begin() - 1));
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
        int mask = (proclitics & Proclitics.IN) != 0 ? PlaceWord.IN.bit() : 0;
        mask |= (proclitics & Proclitics.FOR) != 0 ? PlaceWord.TO.bit() : 0;
        return mask | ((proclitics & Proclitics.FROM) != 0 ? PlaceWord.FROM.bit() : 0);
    }

    private int ofSuffix(int end) {
        boolean apostrophe = end + 1 < view.end() && isApostrophe(end) && !tokens.spaceBefore(end + 1);
        int token = apostrophe ? end + 1 : end;
        int mask = token < view.end() ? words.behind.valueFrom(tokens, token, view.end()) : Phrases.NONE;
        return apostrophe ? ofSuffixes(mask) : PlaceWord.BEHIND_ON.isIn(mask) ? PlaceWord.ON.bit() : 0;
    }

    private static int ofSuffixes(int mask) {
        int parts = PlaceWord.SUFFIX_IN.isIn(mask) ? PlaceWord.IN.bit() : 0;
        parts |= PlaceWord.SUFFIX_TO.isIn(mask) ? PlaceWord.TO.bit() : 0;
        parts |= PlaceWord.SUFFIX_FROM.isIn(mask) ? PlaceWord.FROM.bit() : 0;
        parts |= PlaceWord.SUFFIX_OF.isIn(mask) ? PlaceWord.OF.bit() : 0;
        return parts | (PlaceWord.SUFFIX_ON.isIn(mask) ? PlaceWord.ON.bit() : 0);
    }
}
