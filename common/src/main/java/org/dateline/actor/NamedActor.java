package org.dateline.actor;

/**
 * An actor read by its name alone.
 *
 * @param begin the first token
 * @param end one past the last token
 * @param hit the dictionary hit, which may begin later than the first token
 */
record NamedActor(int begin, int end, int hit, ActorName name) {

    String actorId() {
        return name.actorId();
    }

    boolean isDemonym() {
        return name.aliasKind() == AliasKind.DEMONYM;
    }

    boolean isState() {
        return name.isState();
    }

    boolean isPerson() {
        return name.isPerson();
    }

    /** The same name with its first token further left. */
    NamedActor from(int newBegin) {
        return new NamedActor(newBegin, end, hit, name);
    }
}
