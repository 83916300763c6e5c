package org.dateline.event.pattern;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.event.Role;

/**
 * Parts of a pattern beside source and target.
 *
 * @param slots where actors of further roles stand, in the order of {@link Role}
 * @param implied actors that stand for a role when none is named: the Security Council for a mandate
 * @param flags what else holds
 * @param beside kinds that must stand in the clause beside the pattern's object, all of them
 */
public record Extras(Map<Role, List<Slot>> slots, Map<Role, String> implied, Set<Flag> flags, Set<ObjectKind> beside) {

    /** What else a pattern says of its event. */
    public enum Flag {
        /** By voice or in a room: "discussed with" is a call where the article says so elsewhere. */
        MANNER_OPEN,
        /** The pattern's object stands without a preposition: {@code اعتمد القرار}, not {@code اعتمد على القرار}. */
        OBJECT_BARE,
        /** The pattern's object does it: "the bomb killed". */
        OBJECT_FIRST,
        /** The pattern's object stands behind the trigger: "killed in a clash". */
        OBJECT_LAST,
        /** The pattern's object stands behind a preposition: "killed in a raid", not "killed two and led to a raid". */
        OBJECT_PLACED,
        /** The pattern's object stands close to the trigger. */
        OBJECT_NEAR,
        /** What the verb is about must follow: "threatened to", "called on Sunday for", {@code هدد ... بـ}. */
        CONTENT,
        /** What is to be done follows with "to": "voted on Monday to lift the ban". */
        INFINITIVE,
        /** Done by states and forces: the attack of a person is one in words. */
        FORCES,
        /** The target stands right behind the trigger: "left the Union", not "left the door open to the Union". */
        TARGET_NEAR,
        /** It takes a date, or "took place", for this noun to stand for one act. */
        DATED_ONLY,
        /** Whom the verb is done to is a person, an office or a delegation: "received the minister", not "received aid". */
        PERSONAL,
        /** What is agreed is a thing, "on a plan", not yet a deed, "to withdraw". */
        THING,
        /** The doer is named by more than the adjective of a state: not "a Turkish man". */
        NAMED_DOER,
        /** Done at home too: whom of its own side it is done to is no target, and it is an event all the same. */
        DOMESTIC,
        /** It is done by saying so: the sentence must tell that somebody said it, "is ready to, he said". */
        SAID,
        /** The words alone say that it happened, without a date or a verb beside them. */
        HAPPENED
    }

    private static final String BESIDE = "beside=";
    static final Extras NONE = new Extras(Map.of(), Map.of(), Set.of(), Set.of());

    public Extras {
        Map<Role, List<Slot>> byRole = new EnumMap<>(Role.class);
        byRole.putAll(slots);
        slots = Collections.unmodifiableMap(byRole);
        implied = Map.copyOf(implied);
        EnumSet<Flag> all = EnumSet.noneOf(Flag.class);
        all.addAll(flags);
        flags = Collections.unmodifiableSet(all);
        beside = Set.copyOf(beside);
    }

    /**
     * Reads a cell such as {@code forum=org:UNSC | host=prep:in | manner-open}.
     *
     * @throws IllegalArgumentException with the nearest right name for the editor
     */
    static Extras of(String cell) {
        Map<Role, List<Slot>> slots = new EnumMap<>(Role.class);
        Map<Role, String> implied = new EnumMap<>(Role.class);
        Set<ObjectKind> beside = EnumSet.noneOf(ObjectKind.class);
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (String part : cell.split("\\|")) {
            String entry = part.strip();
            int equals = entry.indexOf('=');
            if (equals < 0) {
                flags.add(Slot.Names.of(Flag.class, entry));
                continue;
            }
            if (entry.startsWith(BESIDE)) {
                beside.add(Slot.Names.of(ObjectKind.class, entry.substring(BESIDE.length())));
                continue;
            }
            Role role = Slot.Names.of(Role.class, entry.substring(0, equals));
            String value = entry.substring(equals + 1);
            if (value.startsWith("org:")) {
                implied.put(role, value);
            } else {
                slots.put(role, Slot.list(value));
            }
        }
        return new Extras(slots, implied, flags, beside);
    }

    public boolean has(Flag flag) {
        return flags.contains(flag);
    }
}
