package org.dateline.jobs.step.timeline;

import java.io.Serializable;

/**
 * Whom or what a timeline is about.
 *
 * @param first an actor or a topic
 * @param second a topic or another actor; empty in timelines of one thing
 * @param isReciprocal true for pairs of actors that are in order of ids, not of who acts on whom
 */
public record Subject(String first, String second, boolean isReciprocal) implements Serializable {

    static Subject of(String id) {
        return new Subject(id, "", false);
    }

    static Subject of(String first, String second) {
        return new Subject(first, second, false);
    }
}
