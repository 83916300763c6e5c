package org.dateline.event.clause;

import org.dateline.event.pattern.EventGrammar;
import org.dateline.event.pattern.EventGrammar.Homographs;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.ObjectWord;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.pattern.WordForm;
import org.dateline.text.Hits;
import org.dateline.text.TokenType;
import org.dateline.text.Tokens;

/** Tells by what stands before a word whether a noun stands there, or a verb that is written like one. */
final class NounPositions {
    private static final int LOOK_BACK = 3;
    private static final long NOUN_FOLLOWS = WordClass.THIS.bit()
            | WordClass.POSSESSOR.bit()
            | WordClass.OF.bit()
            | WordClass.IN.bit()
            | WordClass.FOR.bit();
    private static final long DETERMINERS = WordClass.THIS.bit() | WordClass.POSSESSOR.bit();
    private static final long VERB_FOLLOWS = WordClass.TO.bit()
            | WordClass.WILL.bit()
            | WordClass.MODAL.bit()
            | WordClass.PLAN.bit()
            | WordClass.NOT.bit()
            | WordClass.HAVE.bit()
            | WordClass.HAD.bit()
            | WordClass.BE.bit()
            | WordClass.AND.bit()
            | WordClass.PRONOUN.bit()
            | WordClass.RELATIVE.bit();
    private static final long INFINITIVE_FOLLOWS =
            WordClass.TO.bit() | WordClass.WILL.bit() | WordClass.MODAL.bit() | WordClass.PLAN.bit();

    private final Words words;
    private final Homographs homographs;
    private final boolean verbLast;
    private final Tokens tokens;
    private final Hits hits;
    private final int begin;
    private final int length;

    NounPositions(Words words, EventGrammar grammar, int begin, int end) {
        this.words = words;
        homographs = grammar.homographs();
        verbLast = grammar.verbLast();
        tokens = words.tokens();
        hits = words.hits();
        this.begin = begin;
        length = end - begin;
    }

    /** Behind an article, a possessive, an adjective of a state or some prepositions stands a noun. */
    boolean isNounPosition(int token) {
        if (homographs == Homographs.NEVER
                || token <= begin
                || tokens.mayHaveProclitics(token)
                || isInfinitiveBehindPreposition(token)
                || isSimplePast(token)) {
            return false;
        }
        boolean determined = (words.classesAt(token - 1) & NOUN_FOLLOWS) != 0 && !isPronounOfChinese(token - 1);
        boolean adjective = words.isAdjective(token - 1) && !isPastOfPeople(token);
        return determined
                || adjective
                || isPossessiveS(token - 1)
                || words.ends().isInsideObject(token);
    }

    /** "Thousands of Lebanese took", "three Chinese arrested": the adjective stands for people, who did it. */
    private boolean isPastOfPeople(int token) {
        int before = token - 2;
        boolean counted = before >= begin
                && homographs == Homographs.BY_POSITION
                && (words.is(before, WordClass.OF) || tokens.type(before) == TokenType.NUMBER);
        for (int h = hits.from(token); counted && h < hits.to(token); h++) {
            WordForm form = Verbs.isVerb(hits.lexeme(h)) ? Verbs.form(hits.lexeme(h)) : WordForm.BASE;
            if (form == WordForm.PAST || form == WordForm.PAST_OR_PARTICIPLE) {
                return true;
            }
        }
        return false;
    }

    /** "De rompre": no noun, whatever stands before, in a language whose verbs and nouns differ. */
    private boolean isInfinitiveBehindPreposition(int token) {
        boolean apart = homographs == Homographs.NONE && (words.classesAt(token - 1) & DETERMINERS) == 0;
        for (int h = hits.from(token); apart && h < hits.to(token); h++) {
            if (Verbs.isVerb(hits.lexeme(h)) && Verbs.form(hits.lexeme(h)) == WordForm.BASE) {
                return true;
            }
        }
        return false;
    }

    /** "La acogió", "la Policía ecuatoriana irrumpió": a form that no noun has. */
    private boolean isSimplePast(int token) {
        boolean past = false;
        boolean apart = homographs == Homographs.NONE && !verbLast && !tokens.isIdeograph(token);
        for (int h = hits.from(token); apart && !past && h < hits.to(token); h++) {
            past = Verbs.isVerb(hits.lexeme(h)) && Verbs.form(hits.lexeme(h)) == WordForm.PAST;
        }
        return past;
    }

    /** {@code 对其实施}: behind a preposition it stands for a name. */
    private boolean isPronounOfChinese(int token) {
        return tokens.isIdeograph(token)
                && words.is(token, WordClass.POSSESSOR)
                && token > begin
                && words.isPreposition(token - 1);
    }

    private boolean isPossessiveS(int token) {
        boolean mark = token > begin && (tokens.isMark(token - 1, '\'') || tokens.isMark(token - 1, '’'));
        return mark && tokens.length(token) == 1 && tokens.letter(token, 0) == 's';
    }

    /** English bases and presents may be nouns, as "offer" and "talks" are; they are verbs only where verbs stand. */
    boolean isEnglishNoun(int hit) {
        int token = hits.begin(hit);
        if (isNounPosition(token)) {
            return true;
        }
        WordForm form = Verbs.form(hits.lexeme(hit));
        boolean ambiguous = form == WordForm.BASE || form == WordForm.PRESENT || form == WordForm.ANY;
        boolean present = form == WordForm.PRESENT;
        if (form == WordForm.ANY && isReduced(hit)) {
            return false;
        }
        return ambiguous && (!isVerbPosition(token, present) || present && isThing(hit));
    }

    /** ", set up in April": behind a comma, with a preposition or a date behind it. */
    private boolean isReduced(int verb) {
        int token = hits.begin(verb);
        int next = hits.end(verb);
        boolean afterComma = token > begin && words.isComma(token - 1);
        return afterComma && next - begin < length && (words.isPreposition(next) || words.isDate(next));
    }

    /** "The mission, UNSMIS, (expires)": the second comma around a name. */
    private boolean closesApposition(int comma) {
        int t = comma - 1;
        while (t > begin && words.isHidden(t)) {
            t--;
        }
        return comma > begin && words.isComma(comma) && t < comma - 1 && t > begin && words.isComma(t);
    }

    /** Behind an actor, "to", "will" or "who", with an adverb between at most. */
    private boolean isVerbPosition(int token, boolean present) {
        long follows = present ? VERB_FOLLOWS & ~INFINITIVE_FOLLOWS : VERB_FOLLOWS;
        if (closesApposition(token - 1)) {
            return true;
        }
        int last = Math.max(begin, token - LOOK_BACK);
        for (int t = token - 1; t >= last; t--) {
            if (words.isDate(t) || words.isPreposition(t) && words.isDate(t + 1)) {
                last = Math.max(begin, last - 1);
                continue;
            }
            if (words.isHidden(t)) {
                return !words.isAdjective(t) && !isBehindIndefinite(t);
            }
            boolean council = t == token - 1 && t > begin && words.endOf(t - 1, WordClass.COUNCIL) == token;
            boolean did = !present && words.isWritten(t, "did");
            if ((words.classesAt(t) & follows) != 0
                    || council
                    || did
                    || t == token - 1 && words.ends().endsObject(t)) {
                return true;
            }
            if (!words.is(t, WordClass.EARLIER)
                    && !words.is(t, WordClass.ADVERB)
                    && !words.endings().isAdverb(t)) {
                return false;
            }
        }
        return false;
    }

    /** "A United Nations appeal": the name stands before a noun. */
    private boolean isBehindIndefinite(int token) {
        int t = token;
        while (t > begin && words.isHidden(t)) {
            t--;
        }
        return words.isWritten(t, "a") || words.isWritten(t, "an");
    }

    /** "UN sanctions against": a present that is a plural too, with nothing behind it that it could be done to. */
    private boolean isThing(int verb) {
        int next = hits.end(verb);
        ObjectWord object = words.objectAt(hits.begin(verb));
        boolean plural =
                object != null && object.objectKind() != ObjectKind.VOTE && object.objectKind() != ObjectKind.VETO;
        boolean last = next - begin >= length;
        return plural && (last || !words.isHidden(next) && !words.is(next, WordClass.THIS));
    }
}
