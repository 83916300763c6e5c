package org.dateline.event.reading;

import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Words;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;
import org.dateline.text.TokenType;

/**
 * The word before a verb or noun that says whether its act happened: "will", "called for", "refused to".
 *
 * @param wordClass null if there is none
 * @param negated true where "not" stands with it, or before the verb itself
 */
record Governor(WordClass wordClass, boolean negated) {
    static final Governor NONE = new Governor(null, false);
    private static final long STATUS = WordClass.WILL.bit()
            | WordClass.PLAN.bit()
            | WordClass.MODAL.bit()
            | WordClass.CALL_FOR.bit()
            | WordClass.FAIL.bit()
            | WordClass.REFUSE.bit()
            | WordClass.DENY.bit()
            | WordClass.DECIDE.bit();
    private static final int NOT_REACH = 3;
    private static final String PRESENT_PREFIXES = "يتنا";

    /** The nearest such word in the tokens before {@code token}, as far as {@code reach} of them and no comma. */
    static Governor before(SentenceView view, int token, int reach) {
        Words words = view.words();
        WordClass found = null;
        boolean negated = false;
        int last = Math.max(view.begin(), token - reach);
        for (int t = token - 1; t >= last; t--) {
            if (words.tokens().type(t) == TokenType.MARK && words.isComma(t)) {
                break;
            }
            long classes = words.classesAt(t);
            if ((classes & WordClass.NOT.bit()) != 0 && !isStill(view, t)) {
                negated = true;
            }
            if (found == null && (classes & STATUS) != 0 && !isIndeed(view, t)) {
                found = firstOf(classes);
                last = Math.max(view.begin(), t - NOT_REACH);
            } else if (found == null && words.verbAt(t) != Hits.NONE && (classes & STATUS) == 0) {
                break;
            }
        }
        return new Governor(found, negated);
    }

    /** The last such word between two tokens. */
    static Governor between(SentenceView view, int from, int to) {
        for (int t = to - 1; t >= from; t--) {
            if ((view.words().classesAt(t) & STATUS) != 0) {
                return new Governor(firstOf(view.words().classesAt(t)), false);
            }
        }
        return NONE;
    }

    /** The last such word of a clause before that token, however far away. */
    static Governor inClause(SentenceView view, int clause, int before) {
        for (int t = before - 1; t >= view.clauses().begin(clause); t--) {
            long classes = view.clauses().of(t) == clause ? view.words().classesAt(t) : 0;
            if ((classes & STATUS) != 0) {
                boolean negated = (classes & WordClass.NOT.bit()) != 0;
                return new Governor(firstOf(classes), negated);
            }
        }
        return NONE;
    }

    /** {@code لا يزال}: it goes on, and is not denied. */
    private static boolean isStill(SentenceView view, int token) {
        return view.isVerbFirst()
                && token + 1 < view.end()
                && (view.words().isWritten(token + 1, "يزال") || view.words().isWritten(token + 1, "تزال"));
    }

    /** {@code قد تصدرت}: before a past the word says that it happened. */
    private static boolean isIndeed(SentenceView view, int token) {
        Words words = view.words();
        if (!view.isVerbFirst() || token + 1 >= view.end() || !words.isWritten(token, "قد")) {
            return false;
        }
        int length = words.tokens().length(token + 1);
        boolean present = PRESENT_PREFIXES.indexOf(words.tokens().letter(token + 1, 0)) >= 0;
        return !present || words.tokens().letter(token + 1, length - 1) == 'ت';
    }

    private static WordClass firstOf(long classes) {
        for (WordClass wordClass : WordClass.values()) {
            if ((classes & STATUS & wordClass.bit()) != 0) {
                return wordClass;
            }
        }
        throw new IllegalArgumentException("no governor in " + classes);
    }

    /** True where the act did not happen: negated, failed or refused. */
    boolean isRefused() {
        return negated || is(WordClass.FAIL) || is(WordClass.REFUSE);
    }

    boolean is(WordClass wanted) {
        return wordClass == wanted;
    }
}
