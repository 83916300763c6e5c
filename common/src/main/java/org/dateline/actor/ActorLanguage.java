package org.dateline.actor;

import org.dateline.text.Proclitics;

/** What of one language the reading of actors needs beside its forms. */
record ActorLanguage(WordClasses words, Proclitics proclitics, StateOrder stateOrder, boolean hasCapitals) {

    /** True where articles and "and" are written onto the next word. */
    boolean hasProclitics() {
        return proclitics != Proclitics.NONE;
    }

    boolean putsStateFirst() {
        return stateOrder == StateOrder.BEFORE_ROLE || putsGenitiveBehind();
    }

    boolean putsGenitiveBehind() {
        return stateOrder == StateOrder.GENITIVE_BEHIND_ROLE;
    }

    boolean putsAdjectiveBehind() {
        return stateOrder == StateOrder.ADJECTIVE_BEHIND_ROLE;
    }

    boolean putsStateLast() {
        return stateOrder == StateOrder.BEHIND_ROLE;
    }
}
