package org.dateline.actor;

import java.util.List;
import java.util.Optional;

/**
 * A role with the states that it belongs to and the persons named with it, before it is known whom it names.
 *
 * @param hit the dictionary hit at the first token
 */
record RolePhrase(int hit, RoleWord role, Standing standing, List<Part> parts) {

    RolePhrase {
        parts = List.copyOf(parts);
    }

    /** True where a role speaks for its body, whoever has it. */
    static boolean isSpokesmans(String role) {
        return role.endsWith("spokesman");
    }

    /** How the phrase stands to the present holder of the office. */
    enum Standing {
        HOLDER,
        /** No longer, or not yet. */
        NOT_HOLDER,
        /** One of several, whose name does not matter. */
        ANYONE,
        /** Acts for the holder. */
        AIDE,
        /** Near the holder and acting for nobody. */
        KIN
    }

    /** The words of one actor, its state or body, and the name behind the role. */
    record Part(int begin, int end, Optional<NamedActor> owner, NameBehind name) {}

    int end() {
        return parts.get(parts.size() - 1).end();
    }

    /** The only owner of a phrase without a person's name. */
    Optional<NamedActor> soleOwner() {
        return parts.size() == 1 && parts.get(0).name().isNone() ? parts.get(0).owner() : Optional.empty();
    }
}
