package org.dateline.event.reading;

import java.util.Optional;
import java.util.Set;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.LexemeKind;

/** Who does the verb of a clause: the actor that stands where a subject stands, or that of the clause before. */
final class Subjects {
    private static final int REACH_BEFORE = 14;
    private static final int REACH_BEHIND = 8;
    private static final long LOOSE = WordClass.FROM.bit() | WordClass.OF.bit() | WordClass.FOR.bit();

    private final SentenceView view;
    private final OtherDoers others;
    private final Callers callers;
    private final VerbAgreement agreement;
    private final UpperClauses upper;
    private final Listeners listeners;
    private final FirstSubjects first;
    private final Antecedents antecedents;
    private final TopicSubjects analytic;
    private final CaseRoles cases;
    private final SpeakersCountry country;
    private final PlacePhrases phrases;
    private final SubjectsAbove above;
    private final VerbsBetween verbs;

    Subjects(SentenceView view) {
        this.view = view;
        others = new OtherDoers(view);
        callers = new Callers(view);
        agreement = new VerbAgreement(view);
        upper = new UpperClauses(view);
        listeners = new Listeners(view);
        first = new FirstSubjects(view);
        antecedents = new Antecedents(view);
        analytic = new TopicSubjects(view);
        cases = new CaseRoles(view);
        country = new SpeakersCountry(view);
        phrases = new PlacePhrases(view);
        verbs = new VerbsBetween(view, analytic);
        above = new SubjectsAbove(view, this, new SubjectsAbove.Readers(others, upper, first, antecedents, analytic));
    }

    /** A subject and whether it was found in the verb's own clause. */
    record Found(ActorGroup group, boolean inherited) {}

    /** The doer of the verb; empty where the sentence names none. */
    Optional<Found> of(TriggerMatch match) {
        if (view.isVerbLast()) {
            return ofLast(match);
        }
        if (view.isAnalytic()) {
            return analytic.of(match);
        }
        if (isOfWhose(match.clause())) {
            return antecedents.of(view.clauses().begin(match.clause())).map(group -> new Found(group, false));
        }
        if (country.does(match)) {
            return inherited(match.clause()).map(group -> new Found(group, true));
        }
        if (others.isSaidOfNoun(match) || others.isDoneByThing(match) || others.standBefore(match)) {
            return Optional.empty();
        }
        int caller = view.isVerbFirst() ? Callers.NONE : callers.of(match);
        if (caller != Callers.NONE) {
            return before(match).filter(group -> group.begin() > caller).map(group -> new Found(group, false));
        }
        Optional<ActorGroup> own = own(match);
        own.ifPresent(group -> above.remember(match.clause(), group));
        return own.map(group -> new Found(group, false))
                .or(() -> others.haveVerb(match)
                        ? Optional.empty()
                        : inheritedFor(match)
                                .filter(group -> agreement.mayGoOn(match, group))
                                .map(group -> new Found(group, true)));
    }

    /** "Syria, whose foreign minister met": the minister is that of the state before. */
    private boolean isOfWhose(int clause) {
        int begin = view.clauses().begin(clause);
        return view.clauses().kind(clause) == ClauseKind.RELATIVE
                && view.words().isWritten(begin, "whose")
                && view.words().hits().has(begin + 1, LexemeKind.OFFICE);
    }

    private Optional<Found> ofLast(TriggerMatch match) {
        if (country.opensBeforeLast(match)) {
            return inherited(match.clause()).map(group -> new Found(group, true));
        }
        Optional<ActorGroup> own = first.of(match.clause(), match.begin());
        own.ifPresent(group -> above.remember(match.clause(), group));
        if (own.isPresent() || first.isUnknown(match)) {
            return own.map(group -> new Found(group, false));
        }
        return inherited(match.clause()).map(group -> new Found(group, true));
    }

    private Optional<ActorGroup> own(TriggerMatch match) {
        if (view.clauses().kind(match.clause()) == ClauseKind.PARTICIPLE
                && view.clauses().begin(match.clause()) == match.begin()) {
            return Optional.empty();
        }
        if (view.hasCases()) {
            return cases.subject(match);
        }
        if (!view.isVerbFirst()
                && match.begin() > view.begin()
                && view.words().is(match.begin() - 1, WordClass.PRONOUN)) {
            Optional<ActorGroup> named = lastBareBefore(match);
            if (named.isPresent()) {
                return listeners.heard(named.get(), match) ? listeners.speakerTo(named.get()) : named;
            }
        }
        Optional<ActorGroup> before = behindPronoun(match)
                .or(() -> upper.doerOfPluperfect(match))
                .or(() -> before(match).filter(group -> agreement.mayStandBefore(match, group)));
        if (before.isPresent() || !view.isVerbFirst() || others.haveVerb(match)) {
            return before;
        }
        return behind(match, match.end(), REACH_BEHIND)
                .filter(group -> mayDo(match, group) && !others.standBetween(match, group));
    }

    /** {@code قائمة رفضتها طرابلس}, {@code زيارة يقوم بها الرئيس}: right behind a verb and the pronoun of its object. */
    private Optional<ActorGroup> behindPronoun(TriggerMatch match) {
        if (WrittenPronouns.isBehind(match, view) && !match.isNoun()) {
            return behind(match, match.end() + 1, 0).filter(group -> mayDo(match, group));
        }
        return WrittenPronouns.isOn(match, view)
                ? behind(match, match.end(), 0).filter(group -> mayDo(match, group))
                : Optional.empty();
    }

    /** "The council will lift the sanctions it imposed": over the verb between. */
    private Optional<ActorGroup> lastBareBefore(TriggerMatch match) {
        ActorGroup last = null;
        for (ActorGroup group : view.groups()) {
            boolean before = group.end() <= match.begin() && inClause(group, match.clause());
            last = before && group.bare() && !group.isAdjective() && !group.isTalks() ? group : last;
        }
        return Optional.ofNullable(last);
    }

    /** True where a verb may have the group as its subject by the grammar of the language. */
    boolean mayDo(TriggerMatch match, ActorGroup group) {
        return agreement.mayDo(match, group);
    }

    /** The nearest bare actor before the verb in its clause; one behind "of" or "from" only if there is no other. */
    Optional<ActorGroup> before(TriggerMatch match) {
        if (view.isVerbLast()) {
            return first.of(match.clause(), match.begin());
        }
        if (view.isAnalytic()) {
            return analytic.before(match);
        }
        ActorGroup loose = null;
        ActorGroup adjective = null;
        for (int g = view.groups().size() - 1; g >= 0; g--) {
            ActorGroup group = view.groups().get(g);
            if (group.end() > match.begin() || !inClause(group, match.clause())) {
                continue;
            }
            if (tooFarBefore(group, match)) {
                break;
            }
            if (group.isTalks() || others.isObjectOfParticiple(group)) {
                continue;
            }
            if (others.areOf(group)) {
                return Optional.empty();
            }
            if (!view.isVerbFirst() && (others.standBehind(group, match.begin()) || others.stand(group))) {
                return Optional.empty();
            }
            if (above.isOpen(group, match.clause()) && !group.isAdjective()) {
                return Optional.of(group);
            }
            boolean adjacent = group.bare() && match.begin() - group.end() <= 3 && !phrases.hold(group);
            adjective = adjective == null && adjacent ? group : adjective;
            boolean maybe = (group.prepositions() & ~LOOSE) == 0
                    && !group.isAdjective()
                    && !view.words().isGeneralName(group.begin());
            boolean head = maybe && !verbBetween(view.clauses().begin(match.clause()), group.begin());
            loose = loose == null && (head || view.isVerbFirst()) && maybe ? group : loose;
        }
        if (view.isVerbFirst()) {
            return Optional.empty();
        }
        return Optional.ofNullable(adjective != null ? adjective : loose);
    }

    /** With another verb between, or many words; "Syria, which joined the treaty, rejected" goes over the clause within. */
    private boolean tooFarBefore(ActorGroup group, TriggerMatch match) {
        if (view.isVerbFirst()) {
            return match.begin() - group.end() > REACH_BEFORE || verbBetween(group.end(), match.begin());
        }
        int passed = 0;
        for (int t = group.end(); t < match.begin(); t++) {
            boolean own = view.clauses().of(t) == match.clause();
            if (own && (++passed > REACH_BEFORE || verbs.isEndingBefore(t, match.begin()))) {
                return true;
            }
        }
        return false;
    }

    /** "The depot struck by", "Syria, accused by": the actor right before a participle, whatever its part; else none. */
    Optional<ActorGroup> beside(TriggerMatch match) {
        int last = match.begin() - 1;
        int end = last > view.begin() && view.words().isComma(last) ? last : last + 1;
        return view.groups().stream()
                .filter(group -> group.end() == end && !group.isAdjective() && !group.isTalks())
                .findFirst();
    }

    /** The first bare actor behind a token of the clause. */
    Optional<ActorGroup> behind(TriggerMatch match, int from, int reach) {
        ActorGroup adjective = null;
        for (ActorGroup group : view.groups()) {
            if (group.begin() < from || !inClause(group, match.clause())) {
                continue;
            }
            if (group.begin() - from > reach || verbBetween(from, group.begin())) {
                break;
            }
            if (adjective != null && hasComma(adjective.end(), group.begin())) {
                break;
            }
            if (group.bare() && !group.isTalks()) {
                boolean first = group.begin() == from && !view.isVerbFirst() && !others.followAdjective(group);
                if (first || !group.isAdjective()) {
                    return Optional.of(group);
                }
                adjective = adjective == null && !view.isVerbFirst() ? group : adjective;
            }
        }
        return Optional.ofNullable(adjective);
    }

    /** "Recognised a Palestinian state, and Portugal did so": who stands behind a comma is no part of it. */
    private boolean hasComma(int from, int to) {
        for (int t = from; t < to; t++) {
            if (view.words().isComma(t)) {
                return true;
            }
        }
        return false;
    }

    /** Whom the verb is done to, where cases say so. */
    Optional<ActorGroup> object(TriggerMatch match, Set<ActorGroup> used) {
        return cases.object(match, used);
    }

    /** Who is named in the nominative, where a verb is passive by its form. */
    Optional<ActorGroup> nominative(TriggerMatch match) {
        return cases.subject(match);
    }

    /** "By Mugabe's followers": not by him. */
    boolean isOwnerOfOthers(ActorGroup group) {
        return !view.isVerbFirst() && others.standBehind(group, view.end());
    }

    /** {@code من قبل المعارضة التركية}: where the text knows no such group, nobody is named. */
    boolean isOfOpponents(ActorGroup group) {
        return view.isVerbFirst() && group.isAdjective() && others.areOpponents(group.begin() - 1);
    }

    boolean inClause(ActorGroup group, int clause) {
        return view.clauses().of(group.begin()) == clause;
    }

    boolean verbBetween(int from, int to) {
        return verbs.are(from, to);
    }

    /** As for the clause; and {@code زار بغداد حيث التقى}: who went there met or spoke there. */
    Optional<ActorGroup> inheritedFor(TriggerMatch match) {
        return above.of(match).filter(group -> agreement.mayShare(match, group));
    }

    /** The subject of the clause that this one hangs on, or what a relative clause is about. */
    Optional<ActorGroup> inherited(int clause) {
        return above.of(clause);
    }

    /** The first actor of a clause, before a token, that no preposition stands before. */
    Optional<ActorGroup> firstBare(int clause, int before) {
        return above.firstBare(clause, before);
    }

    /** The first actor of the noun's clause, over the verb that the noun belongs to: {@code أكدت مصر رفضها}. */
    Optional<ActorGroup> firstBefore(TriggerMatch noun) {
        return view.isVerbFirst() ? firstBare(noun.clause(), noun.begin()) : Optional.empty();
    }
}
