package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.actor.table.OfficeHolderRow;
import org.dateline.dictionary.Located;

/**
 * For whom each actor speaks and of what it is a part. Parts of parts are parts; who speaks for an office speaks for its
 * state while both hold; membership goes one step only.
 */
final class Ancestry {
    private static final int MAX_STEPS = 6;

    private final Map<String, List<Ancestor>> listed = new LinkedHashMap<>();
    private final Holders holders;
    private final Offices offices;

    Ancestry(List<Located<Ancestor>> rows, Holders holders, Offices offices) {
        this.holders = holders;
        this.offices = offices;
        for (Located<Ancestor> row : rows) {
            listed.computeIfAbsent(row.value().actorId(), id -> new ArrayList<>())
                    .add(row.value());
        }
    }

    /** All ancestors of an actor on a day, or at any time if that is null; the nearest first. */
    List<Ancestor> of(String actorId, LocalDate atOrNull) {
        List<Ancestor> found = new ArrayList<>();
        climb(new Ancestor(actorId, actorId, Relation.SPEAKS_FOR, Validity.ALWAYS), 0, found);
        return found.stream()
                .filter(ancestor -> atOrNull == null || ancestor.validity().holdsAt(atOrNull))
                .distinct()
                .toList();
    }

    private void climb(Ancestor from, int steps, List<Ancestor> found) {
        if (steps == MAX_STEPS) {
            return;
        }
        for (Ancestor parent : parents(from.ancestorId())) {
            if (steps > 0 && parent.relation() == Relation.MEMBER_OF) {
                continue;
            }
            Relation relation = steps > 0 ? from.relation() : parent.relation();
            from.validity().and(parent.validity()).ifPresent(validity -> {
                Ancestor step = new Ancestor(from.actorId(), parent.ancestorId(), relation, validity);
                found.add(step);
                if (parent.relation() != Relation.MEMBER_OF) {
                    climb(step, steps + 1, found);
                }
            });
        }
    }

    private List<Ancestor> parents(String actorId) {
        List<Ancestor> parents = new ArrayList<>(listed.getOrDefault(actorId, List.of()));
        for (OfficeHolderRow term : holders.ofPerson(actorId)) {
            parents.add(new Ancestor(actorId, term.officeId(), Relation.SPEAKS_FOR, term.validity()));
        }
        offices.bodyOf(actorId)
                .ifPresent(body -> parents.add(new Ancestor(actorId, body, Relation.SPEAKS_FOR, Validity.ALWAYS)));
        return parents;
    }
}
