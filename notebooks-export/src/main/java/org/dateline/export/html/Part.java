package org.dateline.export.html;

/**
 * An actor and the part it plays.
 *
 * @param actorId such as {@code state:RUS}
 * @param role such as {@code source}
 */
public record Part(String actorId, String role) {

    boolean isTarget() {
        return role.equals("target");
    }

    boolean isForum() {
        return role.equals("forum");
    }

    /** Whether it acts, alone or with others, rather than lends its roof or its name. */
    boolean isDoer() {
        return role.equals("source") || role.equals("participant");
    }
}
