package org.dateline.event.pattern;

/** Where a language puts the verb of a clause. */
public enum WordOrder {
    /** The subject may follow its verb, as in Arabic. */
    VERB_FIRST,
    /** Between subject and object: "Russia vetoed the draft". */
    VERB_MIDDLE,
    /** At the end, behind all that belongs to it: {@code روسیه پیش‌نویس را وتو کرد}. */
    VERB_LAST,
    /** Behind all that prepositions bring in, and before its object; verbs have no forms: {@code 俄罗斯在安理会否决了草案}. */
    VERB_BEHIND_PREPOSITIONS,
    /** At the end, with endings that say how clauses hang together and which part an actor has, as in Turkish. */
    VERB_LAST_BY_ENDINGS
}
