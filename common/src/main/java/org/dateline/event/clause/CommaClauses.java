package org.dateline.event.clause;

import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;
import org.dateline.text.TokenType;

/**
 * Splits a sentence into clauses where commas part them and verbs have no forms.
 *
 * <ul>
 *   <li>a comma before words with a verb of their own opens a clause that goes on with the subject of the one before
 *   <li>a verb of saying before a comma, a colon or a quotation mark opens what is said
 *   <li>"if" and "while" open a clause up to the next comma
 *   <li>words without a verb before the first comma belong to the clause behind it
 * </ul>
 */
final class CommaClauses {
    private final Words words;
    private final int begin;
    private final int end;
    private final Clauses clauses;
    private int current;

    CommaClauses(Words words, ClauseSplitter.Sentence sentence) {
        this.words = words;
        begin = sentence.begin();
        end = sentence.end();
        clauses = new Clauses(begin, end);
    }

    Clauses split() {
        current = clauses.open(ClauseKind.MAIN, begin, Clauses.NO_PARENT);
        boolean verb = false;
        for (int t = begin; t < end; t++) {
            if (words.tokens().type(t) == TokenType.MARK && !words.isHidden(t)) {
                verb = readMark(t, verb);
            } else {
                readWord(t);
            }
            clauses.put(t, current);
            verb |= hasVerb(t);
        }
        return clauses;
    }

    private boolean hasVerb(int token) {
        return !words.isHidden(token) && words.verbAt(token) != Hits.NONE;
    }

    /** Whether the clause at the mark still has a verb before what follows. */
    private boolean readMark(int t, boolean verb) {
        char mark = words.tokens().firstChar(t);
        if (mark == '；' || mark == ';') {
            current = clauses.open(ClauseKind.MAIN, t, Clauses.NO_PARENT);
            return false;
        }
        boolean colon = mark == '：' || mark == ':';
        if (colon && isOutlet(t) || words.isComma(t) && endsInSaying(t) && isReport()) {
            current = clauses.open(ClauseKind.MAIN, t, Clauses.NO_PARENT);
            return false;
        }
        if (colon || words.isComma(t) && endsInSaying(t)) {
            open(ClauseKind.THAT, t);
            return false;
        }
        if (!words.isComma(t)) {
            return verb;
        }
        if (clauses.kind(current) == ClauseKind.IF || clauses.kind(current) == ClauseKind.WHILE) {
            if (clauses.begin(current) == begin || !clauses.hasParent(current)) {
                current = clauses.open(ClauseKind.MAIN, t, Clauses.NO_PARENT);
                return false;
            }
            current = clauses.parent(current);
        }
        if (verb && hasVerbBeforeComma(t + 1)) {
            open(ClauseKind.COORDINATED, t);
            return false;
        }
        return verb;
    }

    /** {@code 德国之声中文网：}: nobody says it and nothing is done before the colon. */
    private boolean isOutlet(int colon) {
        for (int t = begin; t < colon; t++) {
            if (words.isHidden(t) || words.verbAt(t) != Hits.NONE) {
                return false;
            }
        }
        return true;
    }

    /** {@code 据新华社报道，}: what follows is told by the outlet itself. */
    private boolean isReport() {
        return words.is(clauses.begin(current), WordClass.ACCORDING)
                || clauses.begin(current) + 1 < end && words.is(clauses.begin(current) + 1, WordClass.ACCORDING);
    }

    /** "...表示，": the last word before the mark is a verb of saying. */
    private boolean endsInSaying(int mark) {
        int last = mark - 1;
        while (last > begin && words.tokens().type(last) == TokenType.MARK && !words.isComma(last)) {
            last--;
        }
        return last >= begin && !words.isHidden(last) && words.is(last, WordClass.SAY);
    }

    private boolean hasVerbBeforeComma(int from) {
        for (int t = from; t < end; t++) {
            if (words.isComma(t) && !words.isHidden(t)) {
                return false;
            }
            if (hasVerb(t)) {
                return true;
            }
        }
        return false;
    }

    private void open(ClauseKind kind, int token) {
        current = clauses.open(kind, token, current);
    }

    private void readWord(int t) {
        if (words.isHidden(t)) {
            return;
        }
        boolean first = t == begin || words.tokens().type(t - 1) == TokenType.MARK;
        if (words.is(t, WordClass.IF)) {
            open(ClauseKind.IF, t);
        } else if (first && t > begin && words.is(t, WordClass.WHILE)) {
            current = clauses.open(
                    ClauseKind.COORDINATED, t, clauses.hasParent(current) ? clauses.parent(current) : current);
        }
    }
}
