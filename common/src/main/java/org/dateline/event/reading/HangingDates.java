package org.dateline.event.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.DateAt;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.WordClass;

/**
 * Finds, where verbs come last, the dates of what hangs on a verb: {@code dün düzenlenen törenle imzaladı, salı günü
 * arayarak özür diledi}.
 */
final class HangingDates {
    private final SentenceView view;
    private final List<EventDraft> drafts;

    HangingDates(SentenceView view, List<EventDraft> drafts) {
        this.view = view;
        this.drafts = drafts;
    }

    /** Behind its dates a verb takes the last of them. */
    List<DateAt> inOrder() {
        if (!view.isByEndings()) {
            return view.dates();
        }
        List<DateAt> dates = new ArrayList<>(view.dates());
        Collections.reverse(dates);
        return dates;
    }

    /** The dates of the clauses that hang on the given one and tell of the same occasion, the last first. */
    List<DateAt> on(int clause) {
        List<DateAt> found = new ArrayList<>();
        for (DateAt date : inOrder()) {
            int its = view.clauses().of(date.begin());
            if (hangs(date, its, clause) && isSameOccasion(its)) {
                found.add(date);
            }
        }
        return found;
    }

    /** The date of what was held, on which the clause tells: {@code dün düzenlenen toplantıda}; null if none. */
    DateAt ofHappeningOn(int clause) {
        for (DateAt date : view.isByEndings() ? inOrder() : List.<DateAt>of()) {
            int its = view.clauses().of(date.begin());
            boolean relative = view.clauses().kind(its) == ClauseKind.RELATIVE;
            if (relative && hangs(date, its, clause) && isSameOccasion(its)) {
                return date;
            }
        }
        return null;
    }

    private boolean hangs(DateAt date, int its, int clause) {
        return view.clauses().hasParent(its)
                && view.clauses().parent(its) == clause
                && date.timex().reading() != null;
    }

    /** A verb that goes on, one that says that something was held, or what is decided. */
    private boolean isSameOccasion(int clause) {
        int verb = view.clauses().verb(clause);
        return switch (view.clauses().kind(clause)) {
            case PARTICIPLE -> true;
            case RELATIVE -> view.words().is(verb, WordClass.HAPPEN);
            case THAT ->
                drafts.stream().noneMatch(draft -> draft.match.clause() == clause)
                        && EndingStatus.hangOf(view, verb).isInfinitive();
            default -> false;
        };
    }
}
