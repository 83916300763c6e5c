package org.dateline.actor;

/** Grammatical cases, by which the ending of a name says its part in a clause. */
public enum Case {
    NOMINATIVE,
    GENITIVE,
    DATIVE,
    ACCUSATIVE,
    INSTRUMENTAL,
    PREPOSITIONAL;

    /** The mask of a form of which no case is known, or any may be meant. */
    public static final int UNKNOWN = 0;

    /** The mask of all cases: a name that is never declined. */
    public static final int ANY = (1 << values().length) - 1;

    /** This case as a bit of a mask. */
    public int bit() {
        return 1 << ordinal();
    }

    /** True where a form with that mask may stand in this case. */
    public boolean isIn(int mask) {
        return mask == UNKNOWN || (mask & bit()) != 0;
    }

    /** The cases of words that go together; those of the first where they share none. */
    public static int shared(int mask, int other) {
        int both = mask & other;
        return mask == UNKNOWN ? other : both == 0 ? mask : both;
    }
}
