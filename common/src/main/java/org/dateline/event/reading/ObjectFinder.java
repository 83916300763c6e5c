package org.dateline.event.reading;

import org.dateline.actor.ActorForm;
import org.dateline.actor.ActorMention;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Verbs;
import org.dateline.event.pattern.Extras;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.ObjectWord;
import org.dateline.event.pattern.Trigger;
import org.dateline.event.pattern.Voice;
import org.dateline.event.pattern.WordForm;
import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;

/** Finds the object that a pattern asks for: behind its trigger, before a passive, or what a relative clause is about. */
final class ObjectFinder {
    private static final ObjectWord ROUND = new ObjectWord(ObjectKind.TALKS, null);
    private static final ObjectWord MISSION = new ObjectWord(ObjectKind.MISSION, null);
    private static final int REACH = 12;
    private static final int LAST_VERB_REACH = 24;
    private static final int NEAR = 4;

    private final SentenceView view;
    private final Bodies bodies;
    private final WrittenPronouns pronouns;
    private final Hits hits;
    private final CaseObjects cases;
    private final VerbSurroundings around;
    private final ObjectChecks checks;

    ObjectFinder(SentenceView view, Bodies bodies) {
        this.view = view;
        this.bodies = bodies;
        pronouns = new WrittenPronouns(view);
        hits = view.words().hits();
        cases = new CaseObjects(view);
        around = new VerbSurroundings(view);
        checks = new ObjectChecks(view, cases, pronouns);
    }

    /** The object of the trigger at that hit; null if there is none. */
    TriggerMatch.ObjectAt find(Trigger trigger, int hit) {
        int begin = hits.begin(hit);
        ObjectSearch search =
                new ObjectSearch(trigger, begin, hits.end(hit), view.clauses().of(begin));
        TriggerMatch.ObjectAt inside = at(search, begin);
        if (inside != null) {
            return inside;
        }
        if (view.isByEndings()) {
            TriggerMatch.ObjectAt before = before(search);
            return before != null || !tellsOfNoun(search) ? before : behind(search);
        }
        TriggerMatch.ObjectAt meant = meantByIt(search);
        if (meant == null && isMissionWritten(search)) {
            meant = new TriggerMatch.ObjectAt(MISSION, search.end(), search.end());
        }
        if (meant != null) {
            return meant;
        }
        if (view.isVerbLast() && trigger.form().isVerb() || asks(search, Extras.Flag.OBJECT_FIRST)) {
            return before(search);
        }
        if (asks(search, Extras.Flag.OBJECT_LAST)) {
            return behind(search);
        }
        if (trigger.form() == WordForm.BOUND_NOUN) {
            return ownedByPronoun(search);
        }
        boolean active = trigger.pattern().voice() == Voice.ACTIVE;
        boolean subject = trigger.pattern().voice() == Voice.INTRANSITIVE && !view.isVerbFirst();
        if (cases.isReducedRelative(search.trigger(), search.begin())) {
            return before(search);
        }
        TriggerMatch.ObjectAt behind = behind(search);
        if (behind != null && !subject) {
            return behind;
        }
        if (view.hasCases() && active) {
            return trigger.form().mayBeFinite() && trigger.form() != WordForm.BASE ? before(search) : null;
        }
        boolean looksBack = trigger.form().mayBeParticiple() || !active || view.isVerbFirst() || view.isAnalytic();
        TriggerMatch.ObjectAt before = looksBack ? before(search) : null;
        return before != null ? before : behind;
    }

    /** {@code tasarı dört oy alarak reddedildi}: what stands before the verb that goes on. */
    private boolean goesOnInto(int token, int clause) {
        int its = view.clauses().of(token);
        return view.isByEndings()
                && view.clauses().kind(its) == ClauseKind.PARTICIPLE
                && view.clauses().parent(its) == clause;
    }

    /** {@code imzalanan anlaşma}: a verb that tells of the noun behind it. */
    private boolean tellsOfNoun(ObjectSearch search) {
        return !search.trigger().pattern().isNominal() && view.clauses().kind(search.clause()) == ClauseKind.RELATIVE;
    }

    /** "The summit was in doubt after the president cancelled it": the last such noun before the verb. */
    private TriggerMatch.ObjectAt meantByIt(ObjectSearch search) {
        boolean it =
                !view.isVerbFirst() && search.end() < view.end() && view.words().isWritten(search.end(), "it");
        for (int t = search.begin() - 1; it && t >= view.begin(); t--) {
            TriggerMatch.ObjectAt found = at(search, t);
            if (found != null) {
                return new TriggerMatch.ObjectAt(found.word(), search.end(), search.end() + 1);
            }
        }
        return null;
    }

    /** {@code الاتفاق ... بعد ستة أيام من إبرامه}: the last such noun before, in the whole sentence; else as for other nouns. */
    private TriggerMatch.ObjectAt ownedByPronoun(ObjectSearch search) {
        TriggerMatch.ObjectAt behind = behind(search);
        for (int t = search.begin() - 1; behind == null && t >= view.begin(); t--) {
            behind = at(search, t);
        }
        return behind;
    }

    /** {@code وهي التي شكلها المجلس}: the mission last named, which the text knows or not. */
    private boolean isMissionWritten(ObjectSearch search) {
        return view.isVerbFirst()
                && search.asksFor(ObjectKind.MISSION)
                && view.clauses().kind(search.clause()) == ClauseKind.RELATIVE
                && pronouns.areAt(search.begin(), search.end(), search.trigger().form());
    }

    /** True where what must stand beside the object stands in the clause. */
    boolean hasBeside(Trigger trigger, int token) {
        for (ObjectKind kind : trigger.pattern().extras().beside()) {
            boolean found = false;
            for (int t = view.begin(); t < view.end() && !found; t++) {
                ObjectWord word = view.words().objectAt(t);
                found = word != null
                        && word.objectKind() == kind
                        && view.clauses().of(t) == view.clauses().of(token);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static boolean asks(ObjectSearch search, Extras.Flag flag) {
        return search.trigger().pattern().extras().has(flag);
    }

    private TriggerMatch.ObjectAt behind(ObjectSearch search) {
        int passed = 0;
        for (int t = search.end(); t < view.end() && passed <= REACH; t++) {
            if (view.clauses().of(t) != search.clause() && !view.isByEndings()) {
                continue;
            }
            TriggerMatch.ObjectAt found = at(search, t);
            if (found != null) {
                return found;
            }
            if (isOtherVerb(t) && !around.isPassedOver(t, search.begin())) {
                return null;
            }
            passed += view.words().isHidden(t) || view.words().signs().goesOn(t) ? 0 : 1;
        }
        return null;
    }

    private TriggerMatch.ObjectAt before(ObjectSearch search) {
        int reach = view.isVerbLast() ? LAST_VERB_REACH : REACH;
        int passed = 0;
        for (int t = search.begin() - 1; t >= view.begin() && passed <= reach; t--) {
            if (view.clauses().of(t) != search.clause()
                    && !isAntecedent(t, search.clause())
                    && !goesOnInto(t, search.clause())) {
                continue;
            }
            TriggerMatch.ObjectAt found = at(search, t);
            if (found != null) {
                return found;
            }
            if (isOtherVerb(t) && !goesOnInto(t, search.clause())) {
                return null;
            }
            passed += view.words().isHidden(t) ? 0 : 1;
        }
        return null;
    }

    /** "The draft, which Russia vetoed": the words that a relative clause is about. */
    private boolean isAntecedent(int token, int clause) {
        boolean relative = view.clauses().kind(clause) == ClauseKind.RELATIVE;
        int end = view.words().objectAt(token) == null ? token : view.words().objectEnd(token);
        return relative && view.clauses().begin(clause) - end <= NEAR;
    }

    private boolean isOtherVerb(int token) {
        int verb = view.words().finiteAt(token);
        boolean infinitive = verb != Hits.NONE && view.hasCases() && Verbs.isInfinitive(hits.lexeme(verb));
        return verb != Hits.NONE
                && !infinitive
                && view.words().objectAt(token) == null
                && !view.words().isBehindHyphen(token);
    }

    /** {@code العقوبات} in {@code رفع العقوبات التي فرضها}: what is undone or taken up again is an object by itself. */
    private boolean isBehindItsAct(int token) {
        ObjectWord whole =
                view.isVerbFirst() && token > view.begin() ? view.words().objectAt(token - 1) : null;
        return whole != null
                && (whole.objectKind() == ObjectKind.RELIEF || whole.objectKind() == ObjectKind.NORMALISATION);
    }

    private TriggerMatch.ObjectAt at(ObjectSearch search, int token) {
        if (search.asksFor(ObjectKind.TALKS) || search.asksFor(ObjectKind.MISSION)) {
            TriggerMatch.ObjectAt named = named(search, token);
            if (named != null) {
                return named;
            }
        }
        boolean noun = hits.has(token, LexemeKind.OBJECT)
                && (!view.words().ends().isInsideObject(token) || isBehindItsAct(token));
        if (!noun
                || isPartOfName(token) && !search.asksFor(ObjectKind.DEADLINE)
                || token < search.begin() && cases.isNoObject(search.trigger(), search.begin(), token)) {
            return null;
        }
        int longest = view.words().objectEnd(token);
        boolean named = view.isVerbFirst()
                && !search.trigger().pattern().isNominal()
                && view.words().isHidden(token);
        for (int h = hits.from(token); h < hits.to(token); h++) {
            boolean asked = hits.end(h) == longest
                    && hits.lexeme(h) instanceof ObjectWord word
                    && search.asksFor(word.objectKind())
                    && !(named && word.objectKind() == ObjectKind.TROOPS);
            if (asked && checks.isAllowed(search, h)) {
                return new TriggerMatch.ObjectAt((ObjectWord) hits.lexeme(h), token, longest);
            }
        }
        return null;
    }

    /** "Ban" in the name of an organisation, "March" in a date; but the ambassador in "the US ambassador" is one. */
    private boolean isPartOfName(int token) {
        if (!view.words().isHidden(token)) {
            return false;
        }
        if (view.words().isDate(token)) {
            return true;
        }
        for (ActorGroup group : view.groups()) {
            for (ActorMention member : group.members()) {
                boolean covers = member.begin() <= token && token < member.end() && !goesBeyond(token, member.end());
                if (covers && (member.form() == ActorForm.NAME || member.form() == ActorForm.METONYM)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Iran nuclear deal" is more than the name of the state. */
    private boolean goesBeyond(int token, int end) {
        return !view.isVerbFirst()
                && view.words().objectAt(token) != null
                && view.words().objectEnd(token) > end;
    }

    /** A round of talks or a mission by its own name. */
    private TriggerMatch.ObjectAt named(ObjectSearch search, int token) {
        for (ActorGroup group : view.groups()) {
            if (group.begin() == token) {
                ActorMention first = group.members().get(0);
                boolean mission = search.asksFor(ObjectKind.MISSION) && bodies.isMandated(first);
                boolean round = search.asksFor(ObjectKind.TALKS) && group.isTalks();
                return mission || round
                        ? new TriggerMatch.ObjectAt(mission ? MISSION : ROUND, token, group.end())
                        : null;
            }
        }
        return null;
    }
}
