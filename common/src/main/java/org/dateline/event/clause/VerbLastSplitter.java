package org.dateline.event.clause;

import org.dateline.event.pattern.WordClass;
import org.dateline.text.TokenType;

/**
 * Splits a sentence into clauses in a language whose verb stands last: the verb closes its clause.
 *
 * <ul>
 *   <li>behind a verb, "and" or a comma opens a clause that goes on
 *   <li>"that" behind a verb tells what is said; behind a noun it opens a relative clause
 *   <li>the verb of a relative clause, or of one of "if" or "while", gives the word back to the clause above
 *   <li>what else stands behind a verb hangs on it: {@code گفت ایران ...}
 * </ul>
 */
final class VerbLastSplitter {
    private static final int NONE = -1;

    private final Words words;
    private final int begin;
    private final int end;
    private final Clauses clauses;
    private int current;
    /** One past the verb that was read last. */
    private int verbEnd = NONE;

    private int skipUntil;

    VerbLastSplitter(Words words, ClauseSplitter.Sentence sentence) {
        this.words = words;
        begin = sentence.begin();
        end = sentence.end();
        clauses = new Clauses(begin, end);
    }

    Clauses split() {
        current = clauses.open(ClauseKind.MAIN, begin, Clauses.NO_PARENT);
        skipUntil = begin;
        for (int t = begin; t < end; t++) {
            if (t >= skipUntil) {
                read(t);
            }
            clauses.put(t, current);
            noteVerb(t);
        }
        return clauses;
    }

    private void read(int t) {
        if (words.tokens().type(t) == TokenType.MARK) {
            readMark(t);
            return;
        }
        boolean behindVerb = t == verbEnd;
        ClauseKind kind = words.isHidden(t) ? null : kindOpenedBy(t, behindVerb);
        if (kind != null && t > begin) {
            open(kind, t);
            skipUntil = endOfOpener(t);
        } else if (kind == ClauseKind.IF || kind == ClauseKind.WHILE) {
            open(kind, t);
            skipUntil = endOfOpener(t);
        } else if (behindVerb) {
            int hung = hungClause();
            if (words.is(t - 1, WordClass.AND)) {
                open(ClauseKind.COORDINATED, t);
            } else if (hung == NONE) {
                open(ClauseKind.THAT, t);
            } else {
                current = clauses.parent(hung);
            }
        }
    }

    private void readMark(int t) {
        char mark = words.tokens().firstChar(t);
        boolean closing = mark == '»' || mark == ')' || mark == '"' || mark == '”';
        if (mark == ';' || mark == '؛' || mark == '…') {
            current = clauses.open(ClauseKind.MAIN, t, Clauses.NO_PARENT);
        } else if (mark == ':') {
            open(ClauseKind.THAT, t);
        } else if (t == verbEnd && closing) {
            verbEnd = t + 1;
        } else if (t == verbEnd && words.isComma(t)) {
            readCommaBehindVerb(t);
        }
    }

    private void readCommaBehindVerb(int t) {
        int hung = hungClause();
        if (hung != NONE) {
            current = clauses.parent(hung);
        } else if (t + 1 < end && kindOpenedBy(t + 1, true) == null) {
            open(ClauseKind.COORDINATED, t);
        }
    }

    private ClauseKind kindOpenedBy(int t, boolean behindVerb) {
        if (words.is(t, WordClass.IF)) {
            return ClauseKind.IF;
        }
        if (words.is(t, WordClass.WHILE) && !isButBehindSubject(t, behindVerb)) {
            return ClauseKind.WHILE;
        }
        if (words.is(t, WordClass.THAT) || words.is(t, WordClass.RELATIVE)) {
            return behindVerb ? ClauseKind.THAT : ClauseKind.RELATIVE;
        }
        return behindVerb && words.is(t, WordClass.AND) ? ClauseKind.COORDINATED : null;
    }

    /** {@code لندن اما طرح را رد کرد}: behind the subject it opens nothing. */
    private boolean isButBehindSubject(int t, boolean behindVerb) {
        return words.isWritten(t, "اما")
                && t > begin
                && !behindVerb
                && words.tokens().type(t - 1) != TokenType.MARK
                && words.isHidden(t - 1);
    }

    private int endOfOpener(int t) {
        int while_ = Math.max(words.endOf(t, WordClass.WHILE), words.endOf(t, WordClass.IF));
        return Math.max(Math.max(t + 1, while_), words.endOf(t, WordClass.THAT));
    }

    /** The clause, this one or one above, that ends with its verb and gives back to its parent. */
    private int hungClause() {
        for (int clause = current; clauses.hasParent(clause); clause = clauses.parent(clause)) {
            ClauseKind kind = clauses.kind(clause);
            if (kind == ClauseKind.RELATIVE || kind == ClauseKind.IF || kind == ClauseKind.WHILE) {
                return clause;
            }
        }
        return NONE;
    }

    private void noteVerb(int t) {
        if (t < skipUntil || words.isHidden(t)) {
            return;
        }
        int closing = words.closingEnd(t);
        int longer = Math.max(endOfGovernor(t), endOfNoun(t));
        if (longer >= closing && longer > t + 1) {
            skipUntil = longer;
        } else {
            verbEnd = Math.max(verbEnd, closing);
        }
    }

    /** {@code نیروهای کرد}: the last word is a verb elsewhere. */
    private int endOfNoun(int t) {
        return Math.max(words.endOf(t, WordClass.OTHERS), words.endOf(t, WordClass.BOTH));
    }

    private int endOfGovernor(int t) {
        int plan = Math.max(words.endOf(t, WordClass.PLAN), words.endOf(t, WordClass.WILL));
        return Math.max(plan, words.endOf(t, WordClass.MODAL));
    }

    private void open(ClauseKind kind, int token) {
        current = clauses.open(kind, token, current);
    }
}
