package org.dateline.event.clause;

import org.dateline.event.pattern.ContextWord;
import org.dateline.event.pattern.EventGrammar;
import org.dateline.event.pattern.EventGrammar.Homographs;
import org.dateline.event.pattern.ObjectMark;
import org.dateline.event.pattern.ObjectWord;
import org.dateline.event.pattern.Trigger;
import org.dateline.event.pattern.VerbMark;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.pattern.WordForm;
import org.dateline.text.Hits;
import org.dateline.text.Lexeme;
import org.dateline.text.LexemeKind;
import org.dateline.text.Tokens;

/** Tells the verbs of a sentence from the nouns that are written like them, by what stands before. */
public final class Verbs {
    private static final int KNOWN = 2;
    private static final int LOOK_BACK = 3;
    /** "Is due to": what opens a plan is no verb of its own. */
    private static final long GOVERNORS = WordClass.PLAN.bit()
            | WordClass.MODAL.bit()
            | WordClass.WILL.bit()
            | WordClass.HAD.bit()
            | WordClass.HAVE.bit()
            | WordClass.BE.bit();

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
    private final NounPositions positions;
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
        positions = new NounPositions(words, grammar, begin, end);
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
            case BY_PROCLITICS ->
                tokens.mayHaveProclitics(hits.begin(hit)) ? nouns.isNoun(hit) : positions.isEnglishNoun(hit);
            case BY_POSITION -> positions.isEnglishNoun(hit);
            case NONE -> positions.isNounPosition(hits.begin(hit));
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
        if (words.ends().isInsideObject(token)) {
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

    /** "The veto", "its call", "Iraq's appeal": what stands there is a noun. */
    boolean isNounPosition(int token) {
        return positions.isNounPosition(token);
    }
}
