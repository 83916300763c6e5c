package org.dateline.actor;

import org.dateline.text.Proclitics;

/** What of one language the reading of actors needs beside its forms. */
record ActorLanguage(String tag, WordClasses words, Proclitics proclitics) {

    /** True where a state can stand before its role without a preposition: "the Russian foreign minister". */
    boolean putsStateFirst() {
        return !putsStateLast();
    }

    /** True where a state follows its role without a preposition: "وزير الخارجية الروسي". */
    boolean putsStateLast() {
        return tag.equals("ar");
    }

    /** True for scripts in which names have capitals. */
    boolean hasCapitals() {
        return proclitics == Proclitics.NONE;
    }
}
