package org.dateline.coreference;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorCatalog;
import org.dateline.actor.Ancestor;
import org.dateline.actor.Relation;

/**
 * For whom an actor acts on a day: a person for an office, an office for a state, a body for its organisation. A member
 * does not act for its organisation.
 */
public final class Ancestry implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The office of a state says of which in its id: {@code office:RUS-foreign-minister}. */
    private static final Pattern STATE_OFFICE = Pattern.compile("office:([A-Z]{3})-.+");

    /** Members that must be named together to stand for their organisation. */
    static final int LEAST_MEMBERS = 2;

    private final HashMap<String, List<Ancestor>> byActor = new HashMap<>();
    private final HashMap<String, List<Ancestor>> memberships = new HashMap<>();

    /** @param ancestors direct ones suffice; those at more removes do no harm */
    public Ancestry(List<Ancestor> ancestors) {
        for (Ancestor ancestor : ancestors) {
            (ancestor.relation() == Relation.MEMBER_OF ? memberships : byActor)
                    .computeIfAbsent(ancestor.actorId(), id -> new ArrayList<>())
                    .add(ancestor);
        }
    }

    /** The same, without knowledge of members. */
    Ancestry withoutMembers() {
        return new Ancestry(byActor.values().stream().flatMap(List::stream).toList());
    }

    /** That of all actors of the dictionaries. */
    public static Ancestry of(ActorCatalog catalog) {
        List<Ancestor> ancestors = new ArrayList<>();
        for (Actor actor : catalog.actors()) {
            ancestors.addAll(catalog.ancestors(actor.actorId(), null));
        }
        return new Ancestry(ancestors);
    }

    /** The actor and all for whom it acts on that day, at any remove, in order of ids. */
    public SortedSet<String> selfAndAncestors(String actorId, LocalDate day) {
        SortedSet<String> found = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(actorId));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (found.add(next)) {
                above(next, day).forEach(open::push);
            }
        }
        return found;
    }

    private List<String> above(String actorId, LocalDate day) {
        List<Ancestor> known = byActor.get(actorId);
        if (known != null) {
            return known.stream()
                    .filter(ancestor -> ancestor.validity().holdsAt(day))
                    .map(Ancestor::ancestorId)
                    .toList();
        }
        Matcher office = STATE_OFFICE.matcher(actorId);
        return office.matches() ? List.of("state:" + office.group(1)) : List.of();
    }

    /** Those at the top of that chain: the state for its foreign minister; the actor itself if it acts for no other. */
    public SortedSet<String> principals(String actorId, LocalDate day) {
        SortedSet<String> all = selfAndAncestors(actorId, day);
        SortedSet<String> tops = new TreeSet<>();
        for (String actor : all) {
            if (above(actor, day).isEmpty()) {
                tops.add(actor);
            }
        }
        return tops.isEmpty() ? all : tops;
    }

    /** True where the actor, or one for whom it acts, is a member of the organisation on that day. */
    boolean isMember(String actorId, String organisationId, LocalDate day) {
        return selfAndAncestors(actorId, day).stream()
                .flatMap(actor -> memberships.getOrDefault(actor, List.of()).stream())
                .anyMatch(membership -> membership.ancestorId().equals(organisationId)
                        && membership.validity().holdsAt(day));
    }

    /** The organisations of which several of the actors, or of those for whom they act, are members on that day. */
    SortedSet<String> organisations(Collection<String> actors, LocalDate day) {
        Map<String, Long> members = actors.stream()
                .flatMap(actor -> selfAndAncestors(actor, day).stream())
                .distinct()
                .flatMap(actor -> memberships.getOrDefault(actor, List.of()).stream())
                .filter(membership -> membership.validity().holdsAt(day))
                .collect(Collectors.groupingBy(Ancestor::ancestorId, Collectors.counting()));
        members.values().removeIf(count -> count < LEAST_MEMBERS);
        return new TreeSet<>(members.keySet());
    }

    /** True where one of them acts for the other, or they are one. */
    boolean areKin(String left, String right, LocalDate day) {
        return left.equals(right) || actsFor(left, right, day) || actsFor(right, left, day);
    }

    /** True where {@code actorId} acts for {@code aboveId}, another actor. */
    public boolean actsFor(String actorId, String aboveId, LocalDate day) {
        return !actorId.equals(aboveId) && selfAndAncestors(actorId, day).contains(aboveId);
    }
}
