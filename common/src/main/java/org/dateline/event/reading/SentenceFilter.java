package org.dateline.event.reading;

import java.util.Set;
import org.dateline.event.WhyNot;
import org.dateline.event.pattern.ContextWord;
import org.dateline.event.pattern.EventGrammar;
import org.dateline.event.pattern.EventPattern;
import org.dateline.event.pattern.Extras;
import org.dateline.event.pattern.Need;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.ObjectWord;
import org.dateline.event.pattern.Trigger;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Document;
import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;
import org.dateline.text.Proclitics;

/** A quick look at a sentence: most hold no event, and those need no clauses. */
final class SentenceFilter {
    private static final long PRONOUNS = WordClass.PRONOUN.bit() | WordClass.POSSESSOR.bit();
    private static final long ANAPHORS = WordClass.BOTH.bit() | WordClass.COUNCIL.bit() | PRONOUNS;

    private static final int OPENING = 8;
    private static final int OFFICE = 3;
    private static final long NAMED = ObjectKind.TALKS.bit() | ObjectKind.MISSION.bit();

    /** What a city may be the target of. */
    private static final Set<String> PLACE_MAY_DO = Set.of("attack", "visit");

    private final Document document;
    private final boolean verbFirst;
    private final boolean dropsSubjects;
    private final Hits hits;
    private int begin;
    private int end;
    /** The kinds of its objects, of which two may share a bit: a first look. */
    private long objects;

    private long classes;
    private boolean hasActors;
    private boolean anyone;
    private boolean several;

    SentenceFilter(Document document, EventGrammar grammar) {
        verbFirst = grammar.verbFirst();
        dropsSubjects = grammar.dropsSubjects();
        this.document = document;
        hits = document.hits();
    }

    /**
     * False where no pattern can hold: no trigger, or none with its object, or nobody who could do it.
     *
     * @param actorsNamed how many actors the sentence names
     */
    boolean mayHoldEvent(int sentence, int actorsNamed) {
        begin = document.sentences().begin(sentence);
        end = document.sentences().end(sentence);
        if (!look()) {
            return false;
        }
        hasActors = actorsNamed > 0;
        boolean back = (classes & ANAPHORS) != 0 || opensWithVerb() || opensWithOffice();
        anyone = hasActors || back || goesOn(begin);
        several = actorsNamed > 1 || hasActors && back;
        for (int t = begin; t < end; t++) {
            if (hits.has(t, LexemeKind.TRIGGER) && mayHold(t)) {
                return true;
            }
        }
        return false;
    }

    /** {@code ودعت إلى}: an opening verb with "and" written onto it may have the doer of the sentence before. */
    private boolean goesOn(int token) {
        for (int h = hits.from(token); h < hits.to(token); h++) {
            if (hits.kind(h) == LexemeKind.TRIGGER && (hits.proclitics(h) & Proclitics.AND) != 0) {
                return true;
            }
        }
        return false;
    }

    /** "The foreign ministry accused": a ministry near the head, which may be that of the state named before. */
    private boolean opensWithOffice() {
        for (int t = begin; !verbFirst && t < Math.min(end, begin + OFFICE); t++) {
            if (hits.has(t, LexemeKind.OFFICE)) {
                return true;
            }
        }
        return false;
    }

    /** "También pidió a": a verb near the head, whose doer may be that of the sentence before. */
    private boolean opensWithVerb() {
        for (int t = begin; dropsSubjects && t < Math.min(end, begin + OPENING); t++) {
            for (int h = hits.from(t); h < hits.to(t); h++) {
                if (hits.lexeme(h) instanceof Trigger trigger && trigger.form().isVerb()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** True where the sentence looked at last has a pronoun, outside the languages that put the verb first. */
    boolean hasPronoun() {
        return !verbFirst && (classes & PRONOUNS) != 0;
    }

    /** The sentence looked at last has "it summoned", "on Monday he", {@code ودعت}: a doer who may be named before. */
    boolean leansBack() {
        if (verbFirst && goesOn(begin) || opensWithVerb() || opensWithOffice()) {
            return true;
        }
        for (int h = hits.from(begin); h < hits.to(Math.min(begin + 1, end - 1)); h++) {
            if (hits.begin(h) >= begin
                    && hits.lexeme(h) instanceof ContextWord word
                    && word.wordClass() == WordClass.PRONOUN) {
                return true;
            }
        }
        return false;
    }

    /** False where the sentence has no trigger. */
    private boolean look() {
        objects = 0;
        classes = 0;
        boolean trigger = false;
        for (int t = begin; t < end; t++) {
            objects |= hits.objects(t);
            classes |= hits.contexts(t);
            trigger |= hits.has(t, LexemeKind.TRIGGER);
        }
        return trigger;
    }

    private boolean hasAnyOf(Set<ObjectKind> kinds, long mask) {
        for (int t = begin; (objects & mask) != 0 && t < end; t++) {
            for (int h = hits.from(t); (hits.objects(t) & mask) != 0 && h < hits.to(t); h++) {
                if (hits.lexeme(h) instanceof ObjectWord word && kinds.contains(word.objectKind())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean mayHold(int token) {
        for (int h = hits.from(token); h < hits.to(token); h++) {
            if (hits.lexeme(h) instanceof Trigger trigger && mayHold(trigger.pattern())) {
                return true;
            }
        }
        return false;
    }

    private boolean mayHold(EventPattern pattern) {
        return obstacle(pattern) == null;
    }

    /** Why that pattern cannot hold in the sentence looked at last; null where it may. */
    WhyNot obstacle(EventPattern pattern) {
        boolean round = hasActors && (pattern.objectMask() & NAMED) != 0;
        boolean object = pattern.objectMask() == 0 || (pattern.objectMask() & objects) != 0 || round;
        if (!object) {
            return WhyNot.NO_OBJECT;
        }
        if (hasAnyOf(pattern.barredObjects(), pattern.barredMask())) {
            return WhyNot.BARRED;
        }
        if (!anyone && !pattern.isNominal() && !needsNobody(pattern.need())) {
            return WhyNot.NOBODY;
        }
        boolean open = verbFirst && !isOfStatesAlone(pattern);
        return several || open || !needsTwo(pattern) ? null : WhyNot.ONE_ACTOR;
    }

    /** {@code عادت إلى الاتحاد}: the verb is everywhere, and the act takes a state and a body by their names. */
    private static boolean isOfStatesAlone(EventPattern pattern) {
        return pattern.need() == Need.SOURCE_AND_BODY && pattern.extras().has(Extras.Flag.FORCES);
    }

    /** True where nobody in the tables stands for one of two that must be named. */
    private static boolean needsTwo(EventPattern pattern) {
        boolean two = switch (pattern.need()) {
            case SOURCE_AND_TARGET, SOURCE_AND_BODY, OFFICIAL_AND_TARGET -> true;
            default -> false;
        };
        return two && pattern.extras().implied().isEmpty() && !placeMayDo(pattern);
    }

    private static boolean placeMayDo(EventPattern pattern) {
        return PLACE_MAY_DO.contains(pattern.mode()) && !pattern.extras().has(Extras.Flag.NAMED_DOER);
    }

    private static boolean needsNobody(Need need) {
        return switch (need) {
            case NOTHING,
                    DATE,
                    DATE_AMONG_STATES,
                    KEY,
                    KEY_OR_COUNCIL,
                    SOURCE_OR_KEY,
                    SOURCE_OR_COUNCIL,
                    TWO_OR_KEY,
                    BODY_OR_KEY -> true;
            default -> false;
        };
    }
}
