package org.dateline.event.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.actor.ActorForm;
import org.dateline.actor.ActorMention;
import org.dateline.event.Role;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.Clauses;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.Slot;
import org.dateline.event.pattern.VerbMark.Hang;
import org.dateline.event.pattern.Voice;
import org.dateline.event.pattern.WordClass;

/** Finds the actors of an act in languages whose verbs come last: all that belongs to a verb stands before it. */
final class EndingRoles implements RoleReader {
    private static final int OWNER_REACH = 4;
    private static final int NOUN_REACH = 12;
    private static final int TOLD_REACH = 3;

    private final SentenceView view;
    private final EndingSubjects subjects;

    EndingRoles(SentenceView view) {
        this.view = view;
        subjects = new EndingSubjects(view);
    }

    private static final class Search {
        final TriggerMatch match;
        final boolean passive;
        final boolean tellsOfNoun;
        final Set<ActorGroup> used = new LinkedHashSet<>();
        boolean inherited;

        Search(TriggerMatch match, VerbReading reading, boolean tellsOfNoun) {
            this.match = match;
            this.passive = reading.passive();
            this.tellsOfNoun = tellsOfNoun;
        }
    }

    @Override
    public RoleFinder.Roles find(TriggerMatch match, VerbReading reading, boolean reciprocal) {
        boolean relative = !match.isNoun() && view.clauses().kind(match.clause()) == ClauseKind.RELATIVE;
        Search search = new Search(match, reading, relative);
        List<FilledRole> filled = new ArrayList<>();
        fill(search, match.pattern().source(), reciprocal ? Role.PARTICIPANT : Role.SOURCE, filled);
        fill(search, match.pattern().target(), reciprocal ? Role.PARTICIPANT : Role.TARGET, filled);
        for (Map.Entry<Role, List<Slot>> extra :
                match.pattern().extras().slots().entrySet()) {
            fill(search, extra.getValue(), extra.getKey(), filled);
        }
        addTalks(match, filled);
        return new RoleFinder.Roles(filled, search.inherited);
    }

    private void fill(Search search, List<Slot> slots, Role role, List<FilledRole> filled) {
        for (Slot slot : slots) {
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

    private Optional<ActorGroup> find(Search search, Slot slot) {
        TriggerMatch match = search.match;
        return switch (slot.place()) {
            case SUBJECT -> search.passive ? behind(search, WordClass.BY) : subject(search);
            case OBJECT -> search.passive ? passiveSubject(search) : object(search);
            case PREP -> behind(search, slot.preposition());
            case GENITIVE, POSSESSIVE -> ownerBefore(search, match.begin(), NOUN_REACH);
            case OWNER -> match.object() == null ? Optional.empty() : owner(search, match.object());
            case BEFORE -> lastBefore(match);
            default -> Optional.empty();
        };
    }

    private Optional<ActorGroup> subject(Search search) {
        TriggerMatch match = search.match;
        if (match.isNoun()) {
            return ownerBefore(search, match.begin(), NOUN_REACH);
        }
        boolean head = search.tellsOfNoun && isDoneByHead(match);
        Optional<EndingSubjects.Found> found = subjects.of(match, head);
        boolean ownOnly = match.pattern().extras().implied().containsKey(Role.SOURCE)
                || match.pattern().voice() == Voice.INTRANSITIVE;
        if (found.isPresent() && found.get().inherited() && ownOnly) {
            return Optional.empty();
        }
        found.ifPresent(subject -> search.inherited = subject.inherited());
        return found.map(EndingSubjects.Found::group);
    }

    /** {@code imzalayan}, but not {@code imzaladığı}. */
    private static boolean isDoneByHead(TriggerMatch match) {
        return match.mark().hang() == Hang.DOER || match.mark().hang() == Hang.FINITE_OR_DOER;
    }

    private Optional<ActorGroup> passiveSubject(Search search) {
        return search.tellsOfNoun && isDoneByHead(search.match)
                ? subjects.headBehind(search.match.end())
                : subjects.of(search.match, false)
                        .filter(found -> !found.inherited())
                        .map(EndingSubjects.Found::group);
    }

    private Optional<ActorGroup> object(Search search) {
        ActorGroup last = null;
        for (ActorGroup group : view.groups()) {
            last = group.object() && belongs(search, group) ? group : last;
        }
        if (last == null && !search.tellsOfNoun) {
            return objectOfHanging(search).or(() -> doerOfJudged(search));
        }
        boolean head = last == null && !isDoneByHead(search.match);
        return head ? subjects.headBehind(search.match.end()) : Optional.ofNullable(last);
    }

    /** {@code Almanya'yı silah sağlayarak soykırıma ortak olmakla suçladı}: an object that opens what hangs on the verb. */
    private Optional<ActorGroup> objectOfHanging(Search search) {
        Clauses clauses = view.clauses();
        for (ActorGroup group : view.groups()) {
            int clause = clauses.of(group.begin());
            boolean hangs = clause != search.match.clause()
                    && clauses.kind(clause) == ClauseKind.PARTICIPLE
                    && clauses.parent(clause) == search.match.clause();
            if (hangs && group.object() && group.begin() == clauses.begin(clause) && !search.used.contains(group)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    /** {@code Suriye'nin uçağı düşürmesini kınadı}: whose deed it is. */
    private Optional<ActorGroup> doerOfJudged(Search search) {
        Clauses clauses = view.clauses();
        for (ActorGroup group : view.groups()) {
            int clause = clauses.of(group.begin());
            boolean hangs = clause != search.match.clause()
                    && clauses.kind(clause) == ClauseKind.THAT
                    && clauses.parent(clause) == search.match.clause();
            if (hangs && group.isBehind(WordClass.OF) && group.begin() == clauses.begin(clause)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    private boolean belongs(Search search, ActorGroup group) {
        return view.clauses().of(group.begin()) == search.match.clause()
                && group.end() <= search.match.begin()
                && !search.used.contains(group);
    }

    /** The last group before the verb with that part; before a noun it stands near. */
    private Optional<ActorGroup> behind(Search search, WordClass part) {
        TriggerMatch match = search.match;
        ActorGroup last = null;
        for (ActorGroup group : view.groups()) {
            boolean near = !match.isNoun() || match.begin() - group.tail() <= NOUN_REACH;
            last = group.isBehind(part) && near && belongs(search, group) ? group : last;
        }
        return last == null ? toldOfObject(search, part) : Optional.of(last);
    }

    /** {@code Rusya ile yapacağı görüşmeyi iptal etti}: with the verb that tells of the object. */
    private Optional<ActorGroup> toldOfObject(Search search, WordClass part) {
        TriggerMatch match = search.match;
        int clause = match.hasObjectBefore() ? clauseTelling(match) : -1;
        return view.groups().stream()
                .filter(group -> clause >= 0 && group.isBehind(part))
                .filter(group -> view.clauses().of(group.begin()) == clause)
                .filter(group -> !search.used.contains(group))
                .findFirst();
    }

    /** The clause whose verb stands before the object and tells of it; -1 if there is none. */
    private int clauseTelling(TriggerMatch match) {
        int object = match.object().begin();
        for (int t = object - 1; t >= Math.max(view.begin(), object - TOLD_REACH); t--) {
            int clause = view.clauses().of(t);
            if (clause != match.clause()) {
                return view.clauses().kind(clause) == ClauseKind.RELATIVE ? clause : -1;
            }
            if (view.words().isComma(t)) {
                return -1;
            }
        }
        return -1;
    }

    private Optional<ActorGroup> lastBefore(TriggerMatch match) {
        ActorGroup last = null;
        for (ActorGroup group : view.groups()) {
            boolean before = group.end() <= match.begin() && view.clauses().of(group.begin()) == match.clause();
            last = before && group.bare() && !group.isTalks() ? group : last;
        }
        return Optional.ofNullable(last);
    }

    private Optional<ActorGroup> owner(Search search, TriggerMatch.ObjectAt object) {
        for (ActorGroup group : view.groups()) {
            if (group.begin() <= object.begin() && object.end() <= group.end()) {
                return Optional.of(group);
            }
        }
        return ownerBefore(search, object.begin(), OWNER_REACH)
                .or(() -> toldOfObject(search, WordClass.OF))
                .or(() -> object.begin() > search.match.end() ? inherited(search) : Optional.empty());
    }

    private Optional<ActorGroup> inherited(Search search) {
        return subjects.of(search.match, false).map(EndingSubjects.Found::group);
    }

    /** {@code Rusya'nın vetosu, Rus diplomatları, Türkiye-AB zirvesi}: an owner near by, else the name right before. */
    private Optional<ActorGroup> ownerBefore(Search search, int token, int reach) {
        ActorGroup owner = null;
        ActorGroup beside = null;
        for (ActorGroup group : view.groups()) {
            boolean open = group.tail() <= token
                    && (view.clauses().of(group.begin()) == search.match.clause() || token > search.match.end())
                    && !search.used.contains(group);
            if (!open) {
                continue;
            }
            int gap = distance(group.tail(), token);
            boolean owns = group.isBehind(WordClass.OF) || group.isBehind(WordClass.BETWEEN);
            boolean stands = group.isAdjective()
                    ? gap <= 2
                    : group.bare() && gap <= 1 && view.words().unknownBetween(group.tail(), token) == 0;
            owner = owns && gap <= reach ? group : owner;
            beside = stands ? group : beside;
        }
        return Optional.ofNullable(owner == null ? beside : owner);
    }

    /** How many tokens stand between, days and names not counted. */
    private int distance(int from, int to) {
        int count = 0;
        for (int t = from; t < to; t++) {
            count += view.words().isHidden(t) ? 0 : 1;
        }
        return count;
    }

    /** A round of talks in the clause is the forum of what happens there. */
    private void addTalks(TriggerMatch match, List<FilledRole> filled) {
        boolean own = match.pattern().mode().startsWith("talks");
        for (ActorGroup group : view.groups()) {
            boolean placed = group.isBehind(WordClass.IN) || group.isBehind(WordClass.DURING);
            if (group.isTalks() && view.clauses().of(group.begin()) == match.clause() && (own || placed)) {
                ActorMention talks = group.members().get(0);
                filled.add(new FilledRole(Role.FORUM, talks));
                return;
            }
        }
    }
}
