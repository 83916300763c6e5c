package org.dateline.event.reading;

import java.util.List;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.Clauses;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.SharedAuxiliaries;
import org.dateline.event.pattern.WordClass;

/** Tells the forms by which French and Spanish say that an act happened, will happen or may. */
final class RomanceForms {
    private static final List<String> CONDITIONAL = List.of("rait", "raient", "ría", "rían");
    private static final int NEAR = 3;

    private final SentenceView view;

    RomanceForms(SentenceView view) {
        this.view = view;
    }

    /** True for {@code tras romper}, {@code después de que reconociera}: what went before has happened. */
    boolean isToldBehind(TriggerMatch match) {
        int begin = view.clauses().begin(match.clause());
        return isInfinitiveBehind(match)
                || view.has(WordClass.AFTER, begin - NEAR, begin + 1)
                        && view.has(WordClass.THAT, begin - 1, match.begin());
    }

    /** Not {@code pidió que envíe una misión tras denunciar}, where the doer may be that of either verb. */
    private boolean isInfinitiveBehind(TriggerMatch match) {
        Clauses clauses = view.clauses();
        int clause = match.clause();
        boolean told = !clauses.hasParent(clause)
                || clauses.kind(clauses.parent(clause)).isForeground();
        return told && view.has(WordClass.AFTER, match.begin() - 2, match.begin());
    }

    /** True for {@code quitterait}, {@code abandonaría}: behind "said that" it is what will be, else what may. */
    boolean isConditional(TriggerMatch match) {
        String verb = match.span().of(view.text());
        int end = verb.indexOf(' ') < 0 ? verb.length() : verb.indexOf(' ');
        String word = verb.substring(0, end);
        return CONDITIONAL.stream().anyMatch(word::endsWith);
    }

    /** True for {@code a dénoncé ... et rappelé}: with the "have" of the clause before. */
    boolean sharesAuxiliary(TriggerMatch match) {
        int clause = match.clause();
        int begin = view.clauses().begin(clause);
        return view.clauses().kind(clause) == ClauseKind.COORDINATED
                && view.clauses().hasParent(clause)
                && match.begin() - begin <= 2
                && SharedAuxiliaries.before(view.words(), begin, match.begin(), view.begin());
    }
}
