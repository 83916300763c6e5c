package org.dateline.event.clause;

/** How a clause hangs on the one before it. */
public enum ClauseKind {
    MAIN,
    /** "... and called for": with the subject of the clause before unless it has its own. */
    COORDINATED,
    /** "..., accusing": always with the subject of the clause before. */
    PARTICIPLE,
    /** "said that ...". */
    THAT,
    /** "..., the ministry said". */
    REPORT,
    /** "which vetoed ...": its subject is what stands before it. */
    RELATIVE,
    IF,
    /** "while ...", "because ...". */
    WHILE,
    /** "after meeting ...". */
    AFTER;

    /** True for clauses that a comma ends. */
    boolean endsAtComma() {
        return this == RELATIVE || this == AFTER || this == IF || this == WHILE || this == REPORT;
    }

    /** True for clauses that carry on the story of their sentence. */
    public boolean isForeground() {
        return this == MAIN || this == COORDINATED || this == PARTICIPLE;
    }
}
