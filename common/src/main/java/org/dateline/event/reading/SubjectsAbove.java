package org.dateline.event.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.Clauses;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.Need;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;

/** Who does a verb whose clause names nobody: the doer of the clause that it hangs on, or what a relative clause is about. */
final class SubjectsAbove {
    private final SentenceView view;
    private final Subjects subjects;
    private final OtherDoers others;
    private final UpperClauses upper;
    private final FirstSubjects first;
    private final Antecedents antecedents;
    private final TopicSubjects analytic;
    private final Map<Integer, ActorGroup> byClause = new HashMap<>();

    SubjectsAbove(SentenceView view, Subjects subjects, Readers readers) {
        this.view = view;
        this.subjects = subjects;
        others = readers.others();
        upper = readers.upper();
        first = readers.first();
        antecedents = readers.antecedents();
        analytic = readers.analytic();
    }

    /** What it reads with, shared with {@link Subjects}. */
    record Readers(
            OtherDoers others,
            UpperClauses upper,
            FirstSubjects first,
            Antecedents antecedents,
            TopicSubjects analytic) {}

    /** Keeps the first doer found in a clause for those that hang on it. */
    void remember(int clause, ActorGroup doer) {
        byClause.putIfAbsent(clause, doer);
    }

    /** Whose act it is by a clause above; and {@code زار بغداد حيث التقى}: who went there met or spoke there. */
    Optional<ActorGroup> of(TriggerMatch match) {
        int clause = match.clause();
        int begin = view.clauses().begin(clause);
        boolean there = view.isVerbFirst()
                && match.pattern().need() == Need.TWO
                && view.has(WordClass.WHERE, begin, begin + 1)
                && view.clauses().kind(clause) == ClauseKind.WHILE
                && view.clauses().hasParent(clause);
        int saying = upper.clauseOfSaying(match);
        if (saying != UpperClauses.NONE) {
            return Optional.ofNullable(byClause.get(saying)).or(() -> firstBare(saying, begin));
        }
        if (!there) {
            return of(clause);
        }
        int parent = view.clauses().parent(clause);
        return Optional.ofNullable(byClause.get(parent))
                .or(() -> firstBare(parent, view.clauses().begin(clause)));
    }

    /** The subject of the clause that this one hangs on, or what a relative clause is about. */
    Optional<ActorGroup> of(int clause) {
        if (view.isAnalytic()) {
            return analytic.inherited(clause);
        }
        Clauses clauses = view.clauses();
        if (clauses.kind(clause) == ClauseKind.RELATIVE) {
            boolean own = !view.isVerbFirst() && (antecedents.hasPronoun(clause) || tellsOfDoerThere(clause));
            return own && clauses.hasParent(clause)
                    ? firstBare(clauses.parent(clause), clauses.begin(clause))
                    : antecedents.of(clauses.begin(clause));
        }
        if (!clauses.hasParent(clause) || clauses.kind(clause) == ClauseKind.WHILE && !upper.goesOnWithBut(clause)) {
            return Optional.empty();
        }
        if (view.isVerbLast() && first.isAsked(clause)) {
            return first.asked(clause);
        }
        int parent = upper.parentOf(clause);
        if (hasPronounFirst(parent)) {
            return Optional.ofNullable(byClause.get(parent));
        }
        ActorGroup known = byClause.get(parent);
        int before = opensSentence(clause) ? view.end() : clauses.begin(clause);
        return known != null
                ? Optional.of(known)
                : firstBare(parent, before)
                        .filter(group ->
                                view.isVerbFirst() || !subjects.verbBetween(clauses.begin(parent), group.begin()))
                        .or(() -> upper.doerBefore(clause))
                        .or(() -> of(parent));
    }

    /** {@code viajó a Tegucigalpa, donde pidió}: of who went there, where a verb needs no subject. */
    private boolean tellsOfDoerThere(int clause) {
        int begin = view.clauses().begin(clause);
        return view.dropsSubjects() && view.has(WordClass.WHERE, begin, begin + 2);
    }

    /** "After the talks, Russia said": the subject of the clause above stands behind this one. */
    private boolean opensSentence(int clause) {
        return view.clauses().begin(clause) - view.begin() <= 1;
    }

    /** "He saluted Syria and praised": a pronoun stands where the subject of that clause does. */
    private boolean hasPronounFirst(int clause) {
        int begin = view.clauses().begin(clause);
        return !view.isVerbFirst() && view.has(WordClass.PRONOUN, begin, begin + 2);
    }

    /** The first actor of a clause, before a token, that no preposition stands before. */
    Optional<ActorGroup> firstBare(int clause, int before) {
        if (view.isVerbLast()) {
            return first.of(clause, before);
        }
        for (ActorGroup group : view.groups()) {
            if (group.end() <= before
                    && subjects.inClause(group, clause)
                    && isOpen(group, clause)
                    && !group.isAdjective()
                    && !group.isTalks()) {
                return others.standBetween(verbBefore(group, clause), group) ? Optional.empty() : Optional.of(group);
            }
        }
        return Optional.empty();
    }

    /** Bare, or behind the word that opens the clause: "after Russia vetoed". */
    boolean isOpen(ActorGroup group, int clause) {
        boolean behindOpener = (group.prepositions() & ~(WordClass.AFTER.bit() | WordClass.BEFORE.bit())) == 0;
        return group.bare() || behindOpener && view.clauses().kind(clause) == ClauseKind.AFTER;
    }

    /** One past the verb whose subject a group is, where the verb stands first; the group's own begin if there is none. */
    private int verbBefore(ActorGroup group, int clause) {
        for (int t = group.begin() - 1;
                view.isVerbFirst() && t >= view.clauses().begin(clause);
                t--) {
            int verb = view.clauses().of(t) == clause ? view.words().finiteAt(t) : Hits.NONE;
            if (verb != Hits.NONE && view.words().hits().end(verb) <= group.begin()) {
                return view.words().hits().end(verb);
            }
        }
        return group.begin();
    }
}
