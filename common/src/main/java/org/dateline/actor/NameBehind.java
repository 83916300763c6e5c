package org.dateline.actor;

import java.util.Optional;

/**
 * The name of a person behind a role.
 *
 * @param isUnknown true where there seems to be a name that no table has
 */
record NameBehind(Optional<NamedActor> person, int end, boolean isUnknown) {

    static NameBehind none(int end) {
        return new NameBehind(Optional.empty(), end, false);
    }

    static NameBehind known(NamedActor person) {
        return new NameBehind(Optional.of(person), person.end(), false);
    }

    static NameBehind unknown(int end) {
        return new NameBehind(Optional.empty(), end, true);
    }

    boolean isNone() {
        return person.isEmpty() && !isUnknown;
    }
}
