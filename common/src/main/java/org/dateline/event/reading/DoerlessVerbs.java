package org.dateline.event.reading;

import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.Voice;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Proclitics;
import org.dateline.text.Tokens;

/**
 * Sees where a verb that stands first is passive: {@code وفرضت عقوبات}, with its object at once behind it and nobody before
 * who goes on with it.
 */
final class DoerlessVerbs {
    private static final int SHORTEST = 4;
    private static final char DAMMA = '\u064f';
    private static final int LAST_SIGN = 3;

    private final SentenceView view;
    private final VerbAgreement agreement;
    private final UpperClauses upper;

    DoerlessVerbs(SentenceView view) {
        this.view = view;
        agreement = new VerbAgreement(view);
        upper = new UpperClauses(view);
    }

    boolean lacksDoer(TriggerMatch match) {
        return view.isVerbFirst()
                && match.pattern().voice() == Voice.ACTIVE
                && match.object() != null
                && isNext(match.object().begin(), match.end())
                && view.clauses().begin(match.clause()) == match.begin()
                && !isOwnOrAccusative(match.object().begin())
                && !goesOn(match);
    }

    /** {@code طُرد}, {@code اتُّهمت}: a vowel sign on the first letters says that it was done to somebody. */
    boolean isWrittenPassive(TriggerMatch match) {
        String verb = match.span().of(view.text());
        int sign = verb.indexOf(DAMMA);
        return view.isVerbFirst() && match.pattern().voice() == Voice.ACTIVE && sign > 0 && sign <= LAST_SIGN;
    }

    /** {@code رفعت كل العقوبات}: with "all" between at most. */
    private boolean isNext(int object, int verbEnd) {
        return object == verbEnd || object == verbEnd + 1 && view.has(WordClass.THIS, verbEnd, object);
    }

    /** {@code قطعت علاقاتها}, {@code فرض حصارا}: the noun is what the verb is done to, by its ending. */
    private boolean isOwnOrAccusative(int token) {
        Tokens tokens = view.words().tokens();
        int length = tokens.length(token);
        char last = tokens.lastChar(token);
        boolean own = last == 'ه' || last == 'ا' && length > 1 && tokens.letter(token, length - 2) == 'ه';
        return own || last == 'ا' && length >= SHORTEST;
    }

    /** {@code أدانت مصر الهجوم وفرضت عقوبات}: the doer of the clause before does this too. */
    private boolean goesOn(TriggerMatch match) {
        int clause = match.clause();
        boolean and = view.clauses().kind(clause) == ClauseKind.COORDINATED
                && view.clauses().hasParent(clause)
                && (match.proclitics() & Proclitics.AND) != 0;
        int parent = and ? upper.clauseBefore(clause) : clause;
        for (ActorGroup group : view.groups()) {
            boolean above = view.clauses().of(group.begin()) == parent && group.end() <= match.begin();
            if (and && above && group.bare() && !group.isAdjective() && !group.isTalks()) {
                return agreement.mayGoOn(match, group) && agreement.mayShare(match, group);
            }
        }
        return false;
    }
}
