package org.dateline.coreference;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** For whom an actor acts on a day: a person for an office, an office for a state, a body for its organisation. */
public final class Ancestry implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, List<Ancestor>> byActor = new HashMap<>();

    public Ancestry(List<Ancestor> ancestors) {
        Map<String, TreeSet<Ancestor>> sorted = new HashMap<>();
        for (Ancestor ancestor : ancestors) {
            if (ancestor.actsFor()) {
                sorted.computeIfAbsent(ancestor.actorId(), id -> new TreeSet<>(Ancestry::compare))
                        .add(ancestor);
            }
        }
        sorted.forEach((actor, above) -> byActor.put(actor, List.copyOf(above)));
    }

    private static int compare(Ancestor left, Ancestor right) {
        return left.toString().compareTo(right.toString());
    }

    /** The actor and all for whom it acts on that day, at any remove, in order of ids. */
    public SortedSet<String> selfAndAncestors(String actorId, LocalDate day) {
        SortedSet<String> found = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(actorId));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (found.add(next)) {
                for (Ancestor above : byActor.getOrDefault(next, List.of())) {
                    if (above.isValidOn(day)) {
                        open.push(above.ancestorId());
                    }
                }
            }
        }
        return found;
    }

    /** Those at the top of that chain: the state for its foreign minister; the actor itself if it acts for no other. */
    public SortedSet<String> principals(String actorId, LocalDate day) {
        SortedSet<String> all = selfAndAncestors(actorId, day);
        SortedSet<String> tops = new TreeSet<>();
        for (String actor : all) {
            if (byActor.getOrDefault(actor, List.of()).stream().noneMatch(above -> above.isValidOn(day))) {
                tops.add(actor);
            }
        }
        return tops.isEmpty() ? all : tops;
    }

    /** True where one of them acts for the other, or they are one. */
    boolean areKin(String left, String right, LocalDate day) {
        return left.equals(right)
                || selfAndAncestors(left, day).contains(right)
                || selfAndAncestors(right, day).contains(left);
    }

    /** True where {@code actorId} acts for {@code aboveId}, another actor. */
    boolean actsFor(String actorId, String aboveId, LocalDate day) {
        return !actorId.equals(aboveId) && selfAndAncestors(actorId, day).contains(aboveId);
    }
}
