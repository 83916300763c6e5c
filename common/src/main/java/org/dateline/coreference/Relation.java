package org.dateline.coreference;

/** How two sets of actors in the same part stand to each other. */
enum Relation {
    BOTH_ABSENT,
    ONE_ABSENT,
    EQUAL,
    /** All agree, some through one that acts for the other. */
    KIN,
    /** All of one side agree, the other side has more; several agree. */
    SUBSET_OF_SEVERAL,
    /** The one actor of one side agrees, the other side has more. */
    SUBSET_OF_ONE,
    /** Several agree, and each side has others. */
    OVERLAP_OF_SEVERAL,
    OVERLAP_OF_ONE,
    /** Other persons who act for the same states. */
    SAME_PRINCIPALS,
    DISJOINT;

    boolean agrees() {
        return this == EQUAL || this == KIN;
    }

    boolean isAbsent() {
        return this == BOTH_ABSENT || this == ONE_ABSENT;
    }

    boolean isOverlap() {
        return this == OVERLAP_OF_SEVERAL || this == OVERLAP_OF_ONE;
    }

    boolean isSubset() {
        return this == SUBSET_OF_SEVERAL || this == SUBSET_OF_ONE;
    }
}
