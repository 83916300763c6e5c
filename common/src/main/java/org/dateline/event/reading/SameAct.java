package org.dateline.event.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.actor.ActorCatalog;
import org.dateline.actor.ActorForm;
import org.dateline.actor.ActorMention;
import org.dateline.event.Role;
import org.dateline.event.pattern.ObjectKind;

/** Whether two drafts of one article are plainly about the same act: same mode, no other actors, no other object. */
final class SameAct {
    private final Sides sides;

    /** As things stood on that day; null where it is unknown. */
    SameAct(ActorCatalog catalog, LocalDate day) {
        sides = new Sides(catalog, day);
    }

    boolean test(EventDraft one, EventDraft other) {
        if (!one.mode.equals(other.mode)) {
            return false;
        }
        boolean keysDiffer = one.objectKey != null && other.objectKey != null && !one.objectKey.equals(other.objectKey);
        if (keysDiffer) {
            return false;
        }
        Set<String> first = doers(one);
        Set<String> second = doers(other);
        if (first.isEmpty() || second.isEmpty()) {
            return one.objectKey != null && one.objectKey.equals(other.objectKey);
        }
        boolean sidesAgree = first.containsAll(second) || second.containsAll(first);
        return sidesAgree && !areSeveral(one, other) && agree(targets(one), targets(other)) && personsAgree(one, other);
    }

    /** {@code قصفت نفقا ... وقصفت مخزنا}: strikes of one side in a report, neither of which says whom it hit. */
    private boolean areSeveral(EventDraft one, EventDraft other) {
        return PlacedModes.isStrike(one.mode)
                && !one.place.title()
                && !other.place.title()
                && (targets(one).isEmpty() || targets(other).isEmpty());
    }

    /** Two ministers of the same states are not their two presidents. */
    private static boolean personsAgree(EventDraft one, EventDraft other) {
        Set<String> first = persons(one);
        Set<String> second = persons(other);
        return first.isEmpty() || second.isEmpty() || first.containsAll(second) || second.containsAll(first);
    }

    private static Set<String> persons(EventDraft draft) {
        return draft.roles.stream()
                .map(filled -> filled.mention().actorId())
                .filter(id -> id.startsWith("person:"))
                .collect(Collectors.toSet());
    }

    private static boolean agree(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
    }

    private Set<String> doers(EventDraft draft) {
        List<ActorMention> actors = new ArrayList<>(draft.actors(Role.SOURCE));
        actors.addAll(draft.actors(Role.PARTICIPANT));
        return sides.of(actors);
    }

    Set<String> targets(EventDraft draft) {
        return sides.of(draft.actors(Role.TARGET));
    }

    /** Takes out who cannot be in that part: the council in which others meet or a veto is cast. */
    void separate(EventDraft draft) {
        boolean veto = draft.mode.equals("resolution_vetoed");
        draft.roles.removeIf(filled -> veto && filled.role() == Role.SOURCE && Bodies.isForum(filled.mention()));
        boolean alone = draft.actors(Role.PARTICIPANT).size() == 1;
        draft.roles.replaceAll(filled -> !alone && filled.role() == Role.PARTICIPANT && Bodies.isForum(filled.mention())
                ? new FilledRole(Role.FORUM, filled.mention())
                : filled);
    }

    /** True where all that it is done to is on the doer's own side: a state's demand of its own officials. */
    boolean isInternal(EventDraft draft) {
        dropOwnAdjective(draft);
        List<ActorMention> targets = draft.actors(Role.TARGET);
        Set<String> sources = sides.of(draft.actors(Role.SOURCE));
        return !targets.isEmpty() && targets.stream().allMatch(target -> isSource(draft, sources, target));
    }

    /** "Canada's minister pledged Canadian dollars": what is given is the giver's, and nobody it is given to. */
    private void dropOwnAdjective(EventDraft draft) {
        boolean given =
                draft.match.object() != null && draft.match.object().word().objectKind() == ObjectKind.AID;
        Set<String> sources = given ? sides.of(draft.actors(Role.SOURCE)) : Set.of();
        draft.roles.removeIf(filled -> given
                && filled.role() == Role.TARGET
                && filled.mention().form() == ActorForm.DEMONYM
                && sources.contains(sides.of(filled.mention())));
    }

    private boolean isSource(EventDraft draft, Set<String> sources, ActorMention target) {
        boolean sameActor = draft.actors(Role.SOURCE).stream()
                .anyMatch(source -> source.actorId().equals(target.actorId()));
        boolean own = target.actorId().startsWith("state:")
                || target.actorId().startsWith("office:")
                || target.form() == ActorForm.DEMONYM;
        return sameActor || own && sources.contains(sides.of(target));
    }

    boolean areOneSide(ActorMention one, ActorMention other) {
        return sides.of(one).equals(sides.of(other));
    }

    /** The different sides that do it. */
    Set<String> sources(EventDraft draft) {
        return sides.of(draft.actors(Role.SOURCE));
    }

    /** The different sides that take part. */
    Set<String> participants(EventDraft draft) {
        return sides.of(draft.actors(Role.PARTICIPANT));
    }
}
