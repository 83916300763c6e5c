package org.dateline.event.clause;

import java.util.Arrays;

/** The clauses of one sentence: each token belongs to one, and each clause but the first hangs on another. */
public final class Clauses {
    static final int NO_PARENT = -1;
    /** For clauses without a verb, and in languages whose clauses are found by the words that open them. */
    public static final int NO_VERB = -1;

    private final int sentenceBegin;
    private final int[] clauseOf;
    private int count;
    private ClauseKind[] kind = new ClauseKind[8];
    private int[] begin = new int[8];
    private int[] parent = new int[8];
    private int[] verb = new int[8];

    Clauses(int sentenceBegin, int sentenceEnd) {
        this.sentenceBegin = sentenceBegin;
        clauseOf = new int[sentenceEnd - sentenceBegin];
    }

    int open(ClauseKind newKind, int token, int newParent) {
        if (count == kind.length) {
            kind = Arrays.copyOf(kind, count * 2);
            begin = Arrays.copyOf(begin, count * 2);
            parent = Arrays.copyOf(parent, count * 2);
            verb = Arrays.copyOf(verb, count * 2);
        }
        kind[count] = newKind;
        begin[count] = token;
        parent[count] = newParent;
        verb[count] = NO_VERB;
        return count++;
    }

    void put(int token, int clause) {
        clauseOf[token - sentenceBegin] = clause;
    }

    void putVerb(int clause, int token) {
        verb[clause] = token;
    }

    /** The first token of the verb that closes the clause; {@link #NO_VERB} if none is known. */
    public int verb(int clause) {
        return verb[clause];
    }

    public int of(int token) {
        return clauseOf[token - sentenceBegin];
    }

    public ClauseKind kind(int clause) {
        return kind[clause];
    }

    /** The clause's first token. */
    public int begin(int clause) {
        return begin[clause];
    }

    public boolean hasParent(int clause) {
        return parent[clause] != NO_PARENT;
    }

    /** The clause that this one hangs on. */
    public int parent(int clause) {
        return parent[clause];
    }

    public int count() {
        return count;
    }
}
