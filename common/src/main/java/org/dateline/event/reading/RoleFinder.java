package org.dateline.event.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.actor.ActorForm;
import org.dateline.actor.ActorMention;
import org.dateline.event.Role;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.Need;
import org.dateline.event.pattern.Place;
import org.dateline.event.pattern.Slot;
import org.dateline.event.pattern.Voice;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.pattern.WordForm;
import org.dateline.event.reading.VerbReading.Tense;

/** Finds who stands in the places that a pattern names, by prepositions and the order of words. */
final class RoleFinder implements RoleReader {
    private static final int DONE_REACH = 3;
    private static final int PREPOSITION_REACH = 26;
    private static final int NOUN_REACH = 6;
    private static final int VERB_REACH = 11;
    private static final int ASKED_REACH = 1;

    private final SentenceView view;
    private final Subjects subjects;
    private final Coverbs coverbs;
    private final NounDoers nouns;
    private final Speakers speakers;
    private final Addressees addressees;
    private final OwnersBehind ownersBehind;
    private final Possessors possessors;
    private final CaseParts parts;
    private final Victims victims;
    private final Deeds deeds;
    private final WrittenPronouns pronouns;
    private final RolesBeforeVerb beforeVerb;
    private final ObjectsBehind verbFirst;
    private final RoleObjects objects;

    RoleFinder(SentenceView view) {
        this.view = view;
        ownersBehind = new OwnersBehind(view);
        subjects = new Subjects(view);
        coverbs = new Coverbs(view);
        nouns = new NounDoers(view, subjects);
        possessors = new Possessors(view, subjects);
        parts = new CaseParts(view);
        deeds = new Deeds(view);
        pronouns = new WrittenPronouns(view);
        speakers = new Speakers(view);
        addressees = new Addressees(view);
        victims = new Victims(view);
        beforeVerb = new RolesBeforeVerb(view);
        verbFirst = new ObjectsBehind(view);
        objects = new RoleObjects(
                view, subjects, new RoleObjects.Readers(coverbs, victims, deeds, pronouns, beforeVerb, verbFirst));
    }

    /** What was found, and whether the doer is that of another clause. */
    record Roles(List<FilledRole> filled, boolean inherited) {}

    @Override
    public Roles find(TriggerMatch match, VerbReading reading, boolean reciprocal) {
        RoleSearch search = new RoleSearch(match, reading);
        List<FilledRole> filled = new ArrayList<>();
        search.objectIsFirst = objects.isObjectOnly(search);
        fill(search, match.pattern().source(), reciprocal ? Role.PARTICIPANT : Role.SOURCE, filled);
        fill(search, match.pattern().target(), reciprocal ? Role.PARTICIPANT : Role.TARGET, filled);
        for (Map.Entry<Role, List<Slot>> extra :
                match.pattern().extras().slots().entrySet()) {
            fill(search, extra.getValue(), extra.getKey(), filled);
        }
        addTalks(match, filled);
        return new Roles(filled, search.inherited);
    }

    private void fill(RoleSearch search, List<Slot> slots, Role role, List<FilledRole> filled) {
        boolean doers = slots == search.match.pattern().source();
        for (Slot slot : slots) {
            if (doers && slot.place() == Place.GENITIVE && search.match.form() == WordForm.BOUND_NOUN) {
                continue;
            }
            Optional<ActorGroup> group = find(search, slot).filter(found -> !search.used.contains(found));
            if (group.isPresent()) {
                search.used.add(group.get());
                group.get().members().stream()
                        .filter(member -> member.form() != ActorForm.TALKS)
                        .forEach(member -> filled.add(new FilledRole(role, member)));
                return;
            }
        }
    }

    private Optional<ActorGroup> find(RoleSearch search, Slot slot) {
        TriggerMatch match = search.match;
        return switch (slot.place()) {
            case SUBJECT -> search.reading.passive() ? agent(search) : subject(search);
            case OBJECT -> search.reading.passive() ? passiveSubject(search) : objects.of(search);
            case PREP -> behind(search, slot.preposition());
            case GENITIVE -> possessors.genitive(match);
            case POSSESSIVE -> possessors.possessive(match);
            case OWNER ->
                possessors
                        .owner(match)
                        .or(() -> beforeVerb.owner(match, search.used))
                        .or(() -> pronouns.sender(match, search.used));
            case BEFORE -> subjects.before(match);
            case AFTER -> objects.closeBehind(match, match.end());
            case DEED -> deeds.of(match, search.used);
            case SPEAKER -> speakers.groupOf(match);
            case ADDRESSEE -> addressees.of(match);
            case SEAT -> parts.seat(match);
        };
    }

    private Optional<ActorGroup> subject(RoleSearch search) {
        TriggerMatch match = search.match;
        if (match.isNoun()) {
            return nouns.around(match);
        }
        if (search.objectIsFirst) {
            search.inherited = true;
            return subjects.inheritedFor(match);
        }
        if (speakers.areDoersOf(match)) {
            return speakers.groupOf(match);
        }
        Optional<Subjects.Found> found = subjects.of(match);
        boolean ownOnly = hasImpliedDoer(match)
                || match.pattern().voice() == Voice.INTRANSITIVE
                || view.isVerbFirst() && match.pattern().need() == Need.OFFICIAL_AND_TARGET;
        boolean goesOn = match.pattern().need() == Need.OFFICIAL_AND_TARGET && verbFirst.goesOnTo(match);
        if (found.isPresent() && found.get().inherited() && ownOnly && !goesOn) {
            return Optional.empty();
        }
        found.ifPresent(subject -> search.inherited = subject.inherited());
        return found.map(Subjects.Found::group);
    }

    private static boolean hasImpliedDoer(TriggerMatch match) {
        return match.pattern().extras().implied().containsKey(Role.SOURCE);
    }

    private Optional<ActorGroup> passiveSubject(RoleSearch search) {
        if (view.hasCases() && search.match.form() == WordForm.PASSIVE) {
            return subjects.nominative(search.match).or(() -> subjects.inherited(search.match.clause()));
        }
        boolean reduced = search.reading.tense() == Tense.NONE
                && !view.isVerbFirst()
                && !view.isAnalytic()
                && !search.match.isNoun();
        if (reduced) {
            return subjects.beside(search.match);
        }
        return subjects.before(search.match)
                .filter(group -> !victims.areOthers(search.match, group.end(), search.match.begin()))
                .or(() -> view.clauses().kind(search.match.clause()) == ClauseKind.MAIN
                        ? Optional.empty()
                        : subjects.inherited(search.match.clause()));
    }

    private Optional<ActorGroup> behind(RoleSearch search, WordClass preposition) {
        TriggerMatch match = search.match;
        if (view.isVerbLast() && !match.isNoun()) {
            return beforeVerb.behind(match, preposition, search.used);
        }
        Optional<ActorGroup> coverb = coverbs.behind(match, preposition, search.used);
        if (coverb.isPresent()) {
            return coverb;
        }
        int from = match.hasObjectBefore() ? match.object().end() : match.end();
        for (ActorGroup group : view.groups()) {
            int reach = match.isNoun()
                    ? NOUN_REACH
                    : ownersBehind.isOnlyNear(match, preposition) ? ASKED_REACH : VERB_REACH;
            boolean within = group.begin() >= from && view.words().unknownBetween(match.end(), group.begin()) <= reach;
            boolean cutOff = match.isNoun() && subjects.verbBetween(match.end(), group.begin())
                    || preposition == WordClass.BY && subjects.isOwnerOfOthers(group)
                    || subjects.isOfOpponents(group);
            cutOff |= ownersBehind.isOfAgreement(match, group, preposition);
            cutOff |= preposition == WordClass.BY && parts.isOpen(match, group);
            if (within
                    && !cutOff
                    && !search.used.contains(group)
                    && (subjects.inClause(group, match.clause()) || verbFirst.isOfAntecedent(match, group))
                    && group.isBehind(preposition)) {
                return Optional.of(group);
            }
        }
        return match.isNoun()
                ? Optional.empty()
                : atHead(match, preposition).or(() -> ownersBehind.find(match, preposition));
    }

    /** Who does a passive verb; not those of "were killed in a town held by rebels", who hold it. */
    private Optional<ActorGroup> agent(RoleSearch search) {
        int from = search.match.end();
        return behind(search, WordClass.BY)
                .filter(group -> view.isVerbFirst() || !subjects.verbBetween(from, beforeCarriedOut(group)));
    }

    /** "In an attack carried out by the army": where that verb begins; else the group's own begin. */
    private int beforeCarriedOut(ActorGroup group) {
        for (int t = group.begin() - 1; t > Math.max(view.begin() + 1, group.begin() - DONE_REACH - 1); t--) {
            if (view.words().is(t, WordClass.BY)) {
                return view.has(WordClass.DONE, t - 2, t) ? t - 2 : group.begin();
            }
        }
        return group.begin();
    }

    /** "With Turkey, Russia signed": only at the head of the clause. */
    private Optional<ActorGroup> atHead(TriggerMatch match, WordClass preposition) {
        if (view.hasCases()) {
            return parts.beforeVerb(match, preposition);
        }
        int head = view.clauses().begin(match.clause()) + 2;
        return view.groups().stream()
                .filter(group -> group.end() <= match.begin() && group.begin() <= head)
                .filter(group -> subjects.inClause(group, match.clause()) && group.isBehind(preposition))
                .findFirst();
    }

    /** A round of talks in the clause is the forum of what happens there. */
    private void addTalks(TriggerMatch match, List<FilledRole> filled) {
        boolean own = match.pattern().mode().startsWith("talks");
        for (ActorGroup group : view.groups()) {
            boolean placed = group.isBehind(WordClass.IN) || group.isBehind(WordClass.DURING);
            boolean near = Math.abs(group.begin() - match.begin()) <= PREPOSITION_REACH;
            if (group.isTalks() && subjects.inClause(group, match.clause()) && near && (own || placed)) {
                ActorMention talks = group.members().get(0);
                filled.add(new FilledRole(Role.FORUM, talks));
                return;
            }
        }
    }
}
