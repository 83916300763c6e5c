package org.dateline.event.clause;

import org.dateline.event.pattern.ContextWord;
import org.dateline.event.pattern.EventGrammar;
import org.dateline.event.pattern.EventGrammar.Homographs;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.ObjectMark;
import org.dateline.event.pattern.ObjectWord;
import org.dateline.event.pattern.Trigger;
import org.dateline.event.pattern.VerbMark;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.pattern.WordForm;
import org.dateline.text.Hits;
import org.dateline.text.Lexeme;
import org.dateline.text.LexemeKind;
import org.dateline.text.TokenType;
import org.dateline.text.Tokens;

/** Tells the verbs of a sentence from the nouns that are written like them, by what stands before. */
public final class Verbs {
    private static final int KNOWN = 2;
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

    /** "Is due to": what opens a plan is no verb of its own. */
    private static final long GOVERNORS = WordClass.PLAN.bit()
            | WordClass.MODAL.bit()
            | WordClass.WILL.bit()
            | WordClass.HAD.bit()
            | WordClass.HAVE.bit()
            | WordClass.BE.bit();

    private static final long INFINITIVE_FOLLOWS =
            WordClass.TO.bit() | WordClass.WILL.bit() | WordClass.MODAL.bit() | WordClass.PLAN.bit();

    private final Words words;
    private final Homographs homographs;
    private final boolean verbLast;
    private final ObjectMark objectMark;
    private final Tokens tokens;
    private final Hits hits;
    private final int begin;
    /** What is known of each token: 0 nothing yet, else its hit plus {@link #KNOWN}. */
    private final int[] known;

    private final NounsLikeVerbs nouns;
    private final Auxiliaries auxiliaries;

    Verbs(Words words, EventGrammar grammar, int begin, int end) {
        this.words = words;
        homographs = grammar.homographs();
        verbLast = grammar.verbLast();
        objectMark = grammar.objectMark();
        tokens = words.tokens();
        hits = words.hits();
        this.begin = begin;
        known = new int[end - begin];
        nouns = new NounsLikeVerbs(words, this, begin, end);
        auxiliaries = new Auxiliaries(words, homographs == Homographs.BY_POSITION, end);
    }

    /** A hit of a verb that begins at that token; {@link Hits#NONE} if there is none. */
    int at(int token) {
        if (known[token - begin] == 0) {
            known[token - begin] = find(token) + KNOWN;
        }
        return known[token - begin] - KNOWN;
    }

    private int find(int token) {
        boolean any = hits.has(token, LexemeKind.TRIGGER) || hits.has(token, LexemeKind.CONTEXT);
        if (!any || words.isHidden(token) || auxiliaries.isAt(token) || verbLast && isInsideGovernor(token)) {
            return Hits.NONE;
        }
        int found = Hits.NONE;
        for (int h = hits.from(token); h < hits.to(token); h++) {
            if (isVerb(hits.lexeme(h)) && (!verbLast || isInflected(form(hits.lexeme(h))))) {
                if (!isNoun(h) && isBetter(h, found)) {
                    found = h;
                }
            }
        }
        return found;
    }

    /** The first there is, or the longest where endings tell verbs: {@code istenmeyen kişi ilan etti} is no wish. */
    private boolean isBetter(int hit, int found) {
        return found == Hits.NONE || homographs == Homographs.BY_ENDING && hits.end(hit) > hits.end(found);
    }

    private boolean isNoun(int hit) {
        return switch (homographs) {
            case BY_PROCLITICS -> tokens.mayHaveProclitics(hits.begin(hit)) ? nouns.isNoun(hit) : isEnglishNoun(hit);
            case BY_POSITION -> isEnglishNoun(hit);
            case NONE -> isNounPosition(hits.begin(hit));
            case NEVER -> false;
            case BY_ENDING -> isNounOfAct(hit);
        };
    }

    /** {@code görüşmesi, anlaşmadan}: a form of a verb that the tables know as a noun. */
    private boolean isNounOfAct(int hit) {
        VerbMark mark = VerbMark.of(hits.lexeme(hit));
        if (!mark.isVerb()) {
            return hits.lexeme(hit) instanceof ContextWord;
        }
        boolean verbal = mark.hang() == VerbMark.Hang.WISHED
                || mark.hang().isInfinitive()
                || mark.hang() == VerbMark.Hang.WHILE && mark.negative();
        if (!verbal) {
            return false;
        }
        int token = hits.begin(hit);
        if (words.isInsideObject(token)) {
            return true;
        }
        for (int h = hits.from(token); h < hits.to(token); h++) {
            boolean noun = hits.kind(h) == LexemeKind.OBJECT
                    || hits.lexeme(h) instanceof Trigger trigger
                            && trigger.pattern().isNominal();
            if (noun && hits.end(h) >= hits.end(hit)) {
                return true;
            }
        }
        return false;
    }

    /** True for an infinitive, in a language in which it is nothing else. */
    public static boolean isInfinitive(Lexeme verb) {
        return form(verb) == WordForm.BASE;
    }

    static boolean isVerb(Lexeme lexeme) {
        if (lexeme instanceof Trigger trigger) {
            return trigger.form().isVerb() && !trigger.pattern().isNominal();
        }
        return lexeme instanceof ContextWord word
                && (word.wordClass().isOtherVerb() || word.mark().isVerb());
    }

    /** {@code قرار است}: the words of a plan are no verbs of their own. */
    private boolean isInsideGovernor(int token) {
        for (int t = Math.max(begin, token - LOOK_BACK); t <= token; t++) {
            boolean plan = words.endOf(t, WordClass.PLAN) > token || words.endOf(t, WordClass.MODAL) > token;
            if (plan) {
                return true;
            }
        }
        return false;
    }

    /** One past the longest form of a verb, not of an auxiliary, that begins at that token; -1 if there is none. */
    int closingEnd(int token) {
        int end = -1;
        int noun = -1;
        for (int h = hits.from(token); h < hits.to(token); h++) {
            if (closes(hits.lexeme(h)) && !isNounBeforeAnd(h)) {
                end = Math.max(end, hits.end(h));
            } else if (hits.lexeme(h) instanceof Trigger || hits.lexeme(h) instanceof ObjectWord) {
                noun = Math.max(noun, hits.end(h));
            }
        }
        return noun > end ? -1 : end;
    }

    /** {@code در دیدار و گفت‌وگو}: no verb whose ending stands with the next one, as in {@code با او دیدار و ...}. */
    boolean isNounBeforeAnd(int hit) {
        int token = hits.begin(hit);
        boolean and = hits.end(hit) - token > 1 && words.is(hits.end(hit) - 1, WordClass.AND);
        if (!and) {
            return false;
        }
        int before = token - 1;
        return before < begin
                || !words.isHidden(before)
                        && !words.is(before, WordClass.POSSESSOR)
                        && !objectMark.isOn(tokens, before);
    }

    private static boolean closes(Lexeme lexeme) {
        if (lexeme instanceof Trigger trigger) {
            return !trigger.pattern().isNominal() && isInflected(trigger.form());
        }
        return lexeme instanceof ContextWord word
                && (word.wordClass().bit() & GOVERNORS) == 0
                && isInflected(word.form());
    }

    private static boolean isInflected(WordForm form) {
        return form.isVerb() && form != WordForm.PHRASE;
    }

    static WordForm form(Lexeme verb) {
        return verb instanceof Trigger trigger ? trigger.form() : ((ContextWord) verb).form();
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
        return determined || adjective || isPossessiveS(token - 1) || words.isInsideObject(token);
    }

    /** "Thousands of Lebanese took", "three Chinese arrested": the adjective stands for people, who did it. */
    private boolean isPastOfPeople(int token) {
        int before = token - 2;
        boolean counted = before >= begin
                && homographs == Homographs.BY_POSITION
                && (words.is(before, WordClass.OF) || tokens.type(before) == TokenType.NUMBER);
        for (int h = hits.from(token); counted && h < hits.to(token); h++) {
            WordForm form = isVerb(hits.lexeme(h)) ? form(hits.lexeme(h)) : WordForm.BASE;
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
            if (isVerb(hits.lexeme(h)) && form(hits.lexeme(h)) == WordForm.BASE) {
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
            past = isVerb(hits.lexeme(h)) && form(hits.lexeme(h)) == WordForm.PAST;
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
    private boolean isEnglishNoun(int hit) {
        int token = hits.begin(hit);
        if (isNounPosition(token)) {
            return true;
        }
        WordForm form = form(hits.lexeme(hit));
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
        return afterComma && next - begin < known.length && (words.isPreposition(next) || words.isDate(next));
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
            if ((words.classesAt(t) & follows) != 0 || council || did || t == token - 1 && words.endsObject(t)) {
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
        boolean last = next - begin >= known.length;
        return plural && (last || !words.isHidden(next) && !words.is(next, WordClass.THIS));
    }
}
