package org.dateline.actor;

/** By what kind of words a text names an actor. */
public enum ActorForm {
    /** The name of a state, body, group or person. */
    NAME,
    /** A role that one person held at the time, with or without that person's name. */
    OFFICE,
    /** A government, ministry, army or delegation that stands for its state. */
    STATE_BODY,
    /** A capital or a seat of power that stands for its state. */
    METONYM,
    /** An adjective alone: "the Russian initiative". A weak sign of the actor. */
    DEMONYM,
    /** A round of talks or a conference. */
    TALKS
}
