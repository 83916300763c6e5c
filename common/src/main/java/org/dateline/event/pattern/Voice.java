package org.dateline.event.pattern;

/** How a pattern's trigger carries its event. */
public enum Voice {
    /** A verb whose subject does it; the passive of the same verb is read by grammar. */
    ACTIVE,
    /** A verb that is passive by itself: its subject is what it is done to, {@code امضا شد}. */
    PASSIVE,
    /** A verb whose subject it happens to, with no other doer: "the mandate expired". */
    INTRANSITIVE,
    /** A verbal noun or a noun of an act. */
    NOMINAL,
    /** Fixed words that say by themselves that it happened. */
    PHRASE
}
