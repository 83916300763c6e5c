package org.dateline.event.reading;

import java.util.List;
import java.util.Optional;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.Clauses;
import org.dateline.event.clause.DateAt;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.TokenType;
import org.dateline.timex.DatePrecision;

/** Finds days that belong to an act of the clause above, or to one told of behind them. */
final class PlainDays {
    private final SentenceView view;

    PlainDays(SentenceView view) {
        this.view = view;
    }

    /** "On Friday, the day on which the mandate expires": the day before the comma; null if there is none. */
    DateAt toldOf(EventDraft draft) {
        int clause = draft.match.clause();
        boolean inner = view.clauses().kind(clause) == ClauseKind.RELATIVE
                && view.clauses().hasParent(clause);
        int outer = inner ? view.clauses().parent(clause) : clause;
        for (DateAt date : view.dates()) {
            boolean told = isDayOf(clause, date) || isDayOf(outer, date);
            if (told && date.timex().reading() != null) {
                return date;
            }
        }
        return null;
    }

    /** "(Agreed) at a summit in Paris": a meeting at which something was done. */
    boolean isOccasion(EventDraft draft) {
        int begin = draft.match.begin();
        return draft.match.isNoun()
                && !view.isVerbFirst()
                && !view.isByEndings()
                && draft.mode.equals("meeting")
                && view.has(WordClass.AT, begin - 3, begin);
    }

    private boolean isDayOf(int clause, DateAt date) {
        int comma = view.clauses().begin(clause);
        return comma == date.end()
                && comma + 2 < view.end()
                && view.clauses().kind(clause) == ClauseKind.RELATIVE
                && view.words().isWritten(comma + 1, "the")
                && view.words().isWritten(comma + 2, "day");
    }

    /** "A summit with Kim that had been planned for 12 June": the noun before a relative clause of nothing but the plan. */
    Optional<EventDraft> nounOfPlan(DateAt date, List<EventDraft> drafts) {
        Clauses clauses = view.clauses();
        int clause = clauses.of(date.begin());
        boolean plan = clauses.kind(clause) == ClauseKind.RELATIVE
                && clauses.hasParent(clause)
                && !view.isByEndings()
                && view.has(WordClass.PLAN, clauses.begin(clause), date.begin());
        EventDraft noun = null;
        for (EventDraft draft : plan ? drafts : List.<EventDraft>of()) {
            boolean before = draft.match.isNoun()
                    && draft.match.end() <= clauses.begin(clause)
                    && draft.match.clause() == clauses.parent(clause);
            noun = before ? draft : noun;
        }
        return Optional.ofNullable(noun);
    }

    /** {@code dentro de las fronteras de 1967}: a year behind the "of" of a noun that is no act. */
    boolean isYearOfNoun(DateAt date, List<EventDraft> drafts) {
        int of = date.begin() - 1;
        boolean year = date.timex().reading() != null && date.timex().reading().precision() == DatePrecision.YEAR;
        boolean behindOf = year
                && !view.isVerbFirst()
                && !view.isAnalytic()
                && !view.isByEndings()
                && !view.isVerbLast()
                && of > view.begin()
                && view.words().is(of, WordClass.OF)
                && view.words().tokens().type(date.begin()) == TokenType.NUMBER;
        return behindOf
                && drafts.stream()
                        .noneMatch(draft -> draft.match.isNoun()
                                && draft.match.begin() < of
                                && view.clauses().of(draft.match.begin())
                                        == view.clauses().of(of));
    }
}
