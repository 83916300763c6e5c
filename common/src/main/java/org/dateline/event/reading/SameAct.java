package org.dateline.event.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.actor.ActorCatalog;
import org.dateline.actor.ActorMention;
import org.dateline.event.Role;

/** Whether two drafts of one article are plainly about the same act: same mode, no other actors, no other object. */
final class SameAct {
    private final Sides sides;

    SameAct(ActorCatalog catalog) {
        sides = new Sides(catalog);
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
        return (first.containsAll(second) || second.containsAll(first)) && agree(targets(one), targets(other));
    }

    private static boolean agree(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
    }

    private Set<String> doers(EventDraft draft) {
        List<ActorMention> actors = new ArrayList<>(draft.actors(Role.SOURCE));
        actors.addAll(draft.actors(Role.PARTICIPANT));
        return sides.of(actors);
    }

    private Set<String> targets(EventDraft draft) {
        return sides.of(draft.actors(Role.TARGET));
    }

    /**
     * Takes out who cannot be in that part: the target that is on the source's own side, and the body in which a meeting is
     * held.
     */
    void separate(EventDraft draft) {
        Set<String> sources = sides.of(draft.actors(Role.SOURCE));
        draft.roles.removeIf(filled -> filled.role() == Role.TARGET && sources.contains(sides.of(filled.mention())));
        draft.roles.replaceAll(filled -> filled.role() == Role.PARTICIPANT && isForum(filled.mention())
                ? new FilledRole(Role.FORUM, filled.mention())
                : filled);
    }

    private static boolean isForum(ActorMention actor) {
        return actor.actorId().equals("org:UNSC") || actor.actorId().equals("org:UNGA");
    }

    /** The different sides that take part. */
    Set<String> participants(EventDraft draft) {
        return sides.of(draft.actors(Role.PARTICIPANT));
    }
}
