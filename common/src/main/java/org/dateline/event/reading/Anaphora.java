package org.dateline.event.reading;

import java.util.List;
import org.dateline.actor.ActorMention;
import org.dateline.event.Role;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.Place;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.pattern.WordForm;
import org.dateline.text.LetterCase;
import org.dateline.text.Proclitics;

/** Fills the parts that a sentence leaves to those before it: "he", "the two ministers", "the call", "the council". */
final class Anaphora {
    private static final int BOTH_REACH = 3;
    private static final int COUNCIL_REACH = 4;
    private static final int OBJECT_REACH = 4;

    private final SentenceView view;
    private final ArticleMemory memory;
    private final SameAct same;
    private final GoingOn goesOn;
    private final ObjectPronouns pronouns;
    private final DroppedSubjects dropped;
    private final UnwrittenSubjects unwritten;
    private final BareOffices bare;
    private final Pronouns wordsFor;
    private final OwnPeople ownPeople;
    private final ClauseHeads heads;
    private final NounsAgain nounsAgain;
    private final DeedsAgain deedsAgain;
    private final SpeakersCountry country;

    Anaphora(SentenceView view, ArticleMemory memory, SameAct same) {
        this.view = view;
        this.memory = memory;
        this.same = same;
        goesOn = new GoingOn(view);
        pronouns = new ObjectPronouns(view, memory, same);
        dropped = new DroppedSubjects(view, memory, same);
        unwritten = new UnwrittenSubjects(view, memory);
        bare = new BareOffices(view, memory);
        wordsFor = new Pronouns(view);
        ownPeople = new OwnPeople(view, memory);
        heads = new ClauseHeads(view);
        nounsAgain = new NounsAgain(view, memory, same);
        deedsAgain = new DeedsAgain(view, memory, same);
        country = new SpeakersCountry(view);
    }

    void fill(EventDraft draft, boolean reciprocal) {
        List<ActorMention> both = reciprocal ? new BothSides(view).of(draft.match) : List.of();
        if (!both.isEmpty()) {
            draft.roles.removeIf(filled -> filled.role() == Role.PARTICIPANT);
            add(draft, Role.PARTICIPANT, both);
            return;
        }
        List<ActorMention> objects = reciprocal ? bothBehind(draft.match) : List.of();
        if (!objects.isEmpty()) {
            draft.roles.removeIf(filled -> objects.stream().anyMatch(one -> same.areOneSide(one, filled.mention())));
            add(draft, Role.PARTICIPANT, objects);
            return;
        }
        if (reciprocal && memory.participants().isEmpty() && namesOnlyTwo(draft)) {
            List<ActorMention> two = memory.sides().both();
            add(draft, Role.PARTICIPANT, memory.pair().isEmpty() ? two : memory.pair());
            return;
        }
        if (reciprocal && namesThoseBefore(draft)) {
            boolean two = view.isVerbFirst() && hasBoth(draft.match);
            draft.roles.removeIf(filled -> filled.role() == Role.PARTICIPANT && (two || isAmongThem(filled.mention())));
            add(draft, Role.PARTICIPANT, thoseBefore());
            return;
        }
        Role role = reciprocal ? Role.PARTICIPANT : Role.SOURCE;
        int sides = reciprocal
                ? same.participants(draft).size()
                : draft.actors(role).size();
        boolean alone = !reciprocal || view.isByEndings();
        if (sides == 0 && alone && !memory.forum().isEmpty() && isCouncilNear(draft.match)) {
            add(draft, role, memory.forum());
        }
        if (!reciprocal && !memory.forum().isEmpty() && isCouncilObject(draft)) {
            add(draft, Role.TARGET, memory.forum());
        }
        if (sides == 0 && !reciprocal) {
            add(draft, Role.SOURCE, bothAsDoers(draft));
        }
        if (!reciprocal && view.isVerbFirst()) {
            fillInVerbFirst(draft);
        }
        boolean lacking = reciprocal ? sides == 1 : draft.actors(role).isEmpty();
        ActorGroup subject = lacking && isPronounBefore(draft.match) ? memory.subjectBefore(view.number()) : null;
        if (subject != null && wordsFor.mayMean(subject)) {
            add(draft, draft.passive && !reciprocal ? Role.TARGET : role, subject.members());
        } else if (lacking
                && !reciprocal
                && !draft.passive
                && draft.actors(role).isEmpty()) {
            add(draft, role, wordsFor.onlyOneBefore(draft.match));
        }
        if (reciprocal
                ? same.participants(draft).size() < 2
                : draft.actors(role).isEmpty() && !draft.passive) {
            add(draft, role, ownPeople.before(draft.match));
        }
        nounsAgain.fill(draft, reciprocal);
        if (!draft.passive
                && (reciprocal
                        ? same.participants(draft).size() < 2
                        : draft.actors(role).isEmpty())) {
            add(draft, role, unwritten.of(draft.match));
        }
        if (!reciprocal && !draft.passive && draft.actors(role).isEmpty()) {
            add(draft, role, bare.before(draft.match));
        }
        dropped.fill(draft, reciprocal);
        deedsAgain.fill(draft);
        fillObject(draft, reciprocal);
    }

    /** "The two sides agreed to a truce": those named last, where no others do it. */
    private List<ActorMention> bothAsDoers(EventDraft draft) {
        TriggerMatch match = draft.match;
        if (view.isVerbFirst()) {
            return memory.participants().size() > 1 && hasBoth(match) ? memory.participants() : List.of();
        }
        if (match.isNoun()
                || draft.passive
                || view.isVerbLast()
                || view.hasCases()
                || !heads.have(match, WordClass.BOTH)) {
            return List.of();
        }
        List<ActorMention> here = new BothSides(view).of(match);
        List<ActorMention> before = memory.participants().isEmpty() ? memory.pair() : thoseBefore();
        return !here.isEmpty() ? here : before.isEmpty() ? memory.sides().both() : before;
    }

    private void fillObject(EventDraft draft, boolean reciprocal) {
        List<ActorMention> doers = draft.actors(reciprocal ? Role.PARTICIPANT : Role.SOURCE);
        boolean open = reciprocal
                ? same.participants(draft).size() == 1
                : draft.actors(Role.TARGET).isEmpty();
        if (open && !doers.isEmpty()) {
            add(draft, reciprocal ? Role.PARTICIPANT : Role.TARGET, pronouns.meant(draft, doers));
        }
    }

    /** The participants of the last meeting, or two that did something together where those were more. */
    private List<ActorMention> thoseBefore() {
        boolean other = !view.isVerbFirst() && (memory.participants().size() != 2 || memory.isPairLatest());
        return other && !memory.pair().isEmpty() ? memory.pair() : memory.participants();
    }

    /** "Telephoned the leaders of both countries", "held talks with both men": those named before, beside the doer. */
    private List<ActorMention> bothBehind(TriggerMatch match) {
        boolean verb = !match.isNoun() && !view.isVerbFirst() && !view.isVerbLast() && !view.isAnalytic();
        for (int t = match.end(); verb && t < Math.min(view.end(), match.end() + OBJECT_REACH); t++) {
            if (view.words().isComma(t) || view.words().isHidden(t)) {
                return List.of();
            }
            if (view.words().is(t, WordClass.BOTH)) {
                return memory.participants().size() < 2 ? memory.pair() : thoseBefore();
            }
        }
        return List.of();
    }

    /** {@code طلبت من المجلس}; {@code ودعت إلى جلسة} behind a sentence that names the doer. */
    private void fillInVerbFirst(EventDraft draft) {
        boolean target = !draft.match.pattern().target().isEmpty()
                && draft.actors(Role.TARGET).isEmpty();
        if (target && !memory.forum().isEmpty() && isCouncilAsked(draft.match)) {
            add(draft, Role.TARGET, memory.forum());
        }
        if (target && draft.actors(Role.TARGET).isEmpty()) {
            add(draft, Role.TARGET, new OtherSides(view, memory, same).askedBy(draft));
        }
        ActorGroup subject = memory.subjectBefore(view.number());
        boolean goes = subject != null && (goesOn.with(draft, subject, memory) || country.does(draft.match));
        if (draft.actors(Role.SOURCE).isEmpty() && goes) {
            add(draft, Role.SOURCE, subject.members());
        }
    }

    private boolean isCouncilAsked(TriggerMatch match) {
        for (int t = match.end(); t < Math.min(view.end() - 1, match.end() + COUNCIL_REACH); t++) {
            boolean behind = view.words().is(t, WordClass.FROM) || view.words().is(t, WordClass.TO);
            if (behind) {
                return !match.isNoun() && view.words().is(t + 1, WordClass.COUNCIL);
            }
        }
        return false;
    }

    private boolean isAmongThem(ActorMention actor) {
        return memory.participants().stream().anyMatch(one -> same.areOneSide(one, actor));
    }

    private static void add(EventDraft draft, Role role, List<ActorMention> actors) {
        actors.forEach(actor -> draft.roles.add(new FilledRole(role, actor)));
    }

    /** "The two countries will meet", in a text that has named two and told of no meeting. */
    private boolean namesOnlyTwo(EventDraft draft) {
        return draft.actors(Role.PARTICIPANT).isEmpty()
                && !(memory.sides().both().isEmpty() && memory.pair().isEmpty())
                && hasBoth(draft.match);
    }

    /** "The two ministers"; or "the call" where the last that was told of was a call. */
    private boolean namesThoseBefore(EventDraft draft) {
        if (memory.participants().size() < 2) {
            return false;
        }
        if (hasBoth(draft.match)) {
            return true;
        }
        if (same.participants(draft).isEmpty() && isDual(draft.match)) {
            return true;
        }
        boolean alone = same.participants(draft).size() < 2 && draft.mode.equals(memory.participantsMode());
        return alone && draft.match.isNoun() && isDefinite(draft.match);
    }

    /** Near by and in its clause; with a verb not as in {@code العلاقات بين البلدين}, which is what it is about. */
    private boolean hasBoth(TriggerMatch match) {
        if (view.isVerbLast() && !match.isNoun()) {
            return heads.have(match, WordClass.BOTH);
        }
        int first = view.isByEndings()
                ? view.clauses().begin(match.clause())
                : Math.max(view.begin(), match.begin() - BOTH_REACH - (view.isVerbFirst() ? 0 : BOTH_REACH));
        int last = match.end() + BOTH_REACH - 1;
        boolean between = match.isNoun() && !view.isVerbFirst() && view.has(WordClass.BETWEEN, match.end(), last);
        for (int t = first; t < Math.min(view.end(), between ? last + 1 : last); t++) {
            boolean matter = view.isVerbFirst()
                    && !match.isNoun()
                    && t > view.begin()
                    && view.words().is(t - 1, WordClass.BETWEEN);
            boolean near = view.isVerbFirst()
                    || view.isByEndings()
                    || match.begin() - view.words().endOf(t, WordClass.BOTH) <= BOTH_REACH;
            if (view.words().is(t, WordClass.BOTH) && near && !matter) {
                return true;
            }
        }
        return false;
    }

    /** {@code التقيا}: a dual verb with nobody named. */
    private boolean isDual(TriggerMatch match) {
        String verb = match.span().of(view.text());
        boolean finite = match.form() == WordForm.PAST || match.form() == WordForm.PRESENT;
        return view.isVerbFirst()
                && finite
                && (verb.endsWith("ا") && !verb.endsWith("وا") && !verb.endsWith("ها") || verb.endsWith("ان"));
    }

    private boolean isDefinite(TriggerMatch match) {
        boolean word = match.begin() > view.begin() && view.words().is(match.begin() - 1, WordClass.THIS);
        return word || (match.proclitics() & Proclitics.THE) != 0;
    }

    /** "The council" as subject: before the verb, or directly behind it in a language that puts the verb first. */
    private boolean isCouncilNear(TriggerMatch match) {
        if (view.isVerbLast()) {
            return !match.isNoun() && heads.have(match, WordClass.COUNCIL);
        }
        int behind = view.isVerbFirst() ? match.end() + 1 : match.begin();
        int from = view.isByEndings() ? view.clauses().begin(match.clause()) : match.begin() - COUNCIL_REACH;
        return !match.isNoun() && view.has(WordClass.COUNCIL, from, behind);
    }

    /** "Asked the council to": right behind a verb that asks for somebody, where nobody is named. */
    private boolean isCouncilObject(EventDraft draft) {
        boolean open = draft.actors(Role.TARGET).isEmpty()
                && draft.match.pattern().target().stream().anyMatch(slot -> slot.place() == Place.OBJECT);
        return open
                && !draft.match.isNoun()
                && !draft.passive
                && !view.isVerbFirst()
                && view.has(WordClass.COUNCIL, draft.match.end(), draft.match.end() + 2);
    }

    private boolean isPronounBefore(TriggerMatch match) {
        if (view.isVerbLast()) {
            return !match.isNoun() && heads.have(match, WordClass.PRONOUN);
        }
        return !match.isNoun()
                && !view.isVerbFirst()
                && view.clauses().kind(match.clause()).isForeground()
                && (view.has(WordClass.PRONOUN, view.begin(), Math.min(match.begin(), view.begin() + 2))
                        || isBehindPlaceOrTime(match));
    }

    /** "In Beijing on Saturday he met": nothing but places and days before the pronoun. */
    private boolean isBehindPlaceOrTime(TriggerMatch match) {
        int pronoun = match.begin() - 1;
        if (pronoun <= view.begin() || !view.words().is(pronoun, WordClass.PRONOUN)) {
            return false;
        }
        for (int t = view.begin(); t < pronoun; t++) {
            boolean small = view.words().isHidden(t)
                    || view.words().isPreposition(t)
                    || view.words().isComma(t)
                    || view.words().tokens().letterCase(t) != LetterCase.SMALL;
            if (!small && !view.words().is(t, WordClass.THIS)) {
                return false;
            }
        }
        return true;
    }
}
