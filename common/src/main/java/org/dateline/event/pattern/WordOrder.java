package org.dateline.event.pattern;

/** Where a language puts the verb of a clause. */
public enum WordOrder {
    /** The subject may follow its verb, as in Arabic. */
    VERB_FIRST,
    /** Between subject and object: "Russia vetoed the draft". */
    VERB_MIDDLE,
    /** At the end, behind all that belongs to it: {@code روسیه پیش‌نویس را وتو کرد}. */
    VERB_LAST
}
