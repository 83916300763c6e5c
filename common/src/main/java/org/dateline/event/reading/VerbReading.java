package org.dateline.event.reading;

import org.dateline.event.EventStatus;

/** What the words around a trigger say of it. */
record VerbReading(EventStatus status, boolean passive, Tense tense) {

    /** When the act stands to the telling of it. */
    enum Tense {
        PAST,
        PRESENT,
        FUTURE,
        /** The past of the past, or a word such as "earlier": not today's news. */
        BEFORE_PAST,
        /** A noun or a participle has none. */
        NONE
    }

    static VerbReading occurred(boolean passive, Tense tense) {
        return new VerbReading(EventStatus.OCCURRED, passive, tense);
    }

    VerbReading with(EventStatus newStatus) {
        return new VerbReading(newStatus, passive, tense);
    }
}
