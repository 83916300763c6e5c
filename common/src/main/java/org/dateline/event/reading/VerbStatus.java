package org.dateline.event.reading;

import java.util.Optional;
import java.util.Set;
import org.dateline.event.EventStatus;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.AdverbPairs;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.Place;
import org.dateline.event.pattern.Voice;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.reading.VerbReading.Tense;
import org.dateline.text.Hits;
import org.dateline.text.Proclitics;
import org.dateline.text.TokenType;

/** What the words before a verb say of it: tense, voice, and whether its act happened. */
final class VerbStatus {
    private static final int NEAR = 3;
    private static final int REACH = 9;
    /** What is done by promising to do it. */
    private static final String PLEDGE = "aid_pledged";

    private static final Set<String> COUNTS = Set.of(
            "the",
            "a",
            "an",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "dozens",
            "scores",
            "hundreds",
            "several",
            "many",
            "some");

    private final SentenceView view;
    private final ParticipleStatus participles;
    private final PassiveStatus passives;
    private final Headlines headlines;
    private final PlacesOfForce places;
    private final RomanceForms romance;
    private final DoerlessVerbs doerless;

    VerbStatus(SentenceView view) {
        this.view = view;
        participles = new ParticipleStatus(view);
        passives = new PassiveStatus(view);
        headlines = new Headlines(view);
        places = new PlacesOfForce(view);
        romance = new RomanceForms(view);
        doerless = new DoerlessVerbs(view);
    }

    Optional<VerbReading> read(TriggerMatch match) {
        if (isOfNobody(match)) {
            return Optional.empty();
        }
        return switch (match.form()) {
            case BASE, ANY -> base(match);
            case PARTICIPLE, PAST_OR_PARTICIPLE -> participle(match);
            case PAST -> past(match);
            case PRESENT -> present(match);
            case FUTURE -> future(match);
            case ING -> participles.read(match);
            case NO_ACT -> Optional.empty();
            case PASSIVE -> passives.read(match);
            case RELATIVE, REDUCED -> passives.ofNoun(match);
            case PHRASE, NOUN, BOUND_NOUN -> phrase(match);
        };
    }

    /** "Neither side accepted", "that no state has recognised". */
    private boolean isOfNobody(TriggerMatch match) {
        int begin = clauseBegin(match);
        boolean no = !view.isVerbFirst() && has(WordClass.NOT, begin, Math.min(begin + 2, match.begin()));
        return no && view.words().verbAt(begin) == Hits.NONE;
    }

    private boolean has(WordClass wordClass, int from, int to) {
        return view.has(wordClass, from, to);
    }

    /** "To veto", "will veto", or the plural present. */
    private Optional<VerbReading> base(TriggerMatch match) {
        if (!view.isBaseFinite() && romance.isToldBehind(match)) {
            return Optional.of(VerbReading.occurred(false, Tense.BEFORE_PAST));
        }
        int b = match.begin();
        boolean infinitive = has(WordClass.TO, b - NEAR, b) || has(WordClass.PLAN, b - NEAR, b) || view.hasCases();
        Governor governor = governorOfBase(match, infinitive);
        if (governor.isRefused()) {
            return Optional.empty();
        }
        if (governor.is(WordClass.CALL_FOR)
                && SpeechActs.isDoneBySaying(match.pattern().mode())) {
            return Optional.empty();
        }
        boolean promised = governor.is(WordClass.PLAN) && match.pattern().mode().equals(PLEDGE);
        if (governor.wordClass() != null) {
            return Optional.of(promised ? VerbReading.occurred(false, Tense.PAST) : governed(governor, false));
        }
        if (match.form().mayBeParticiple()) {
            return participle(match);
        }
        int first = firstOfPair(match);
        if (first >= 0) {
            Governor ofBoth = Governor.before(view, first, REACH);
            boolean told = ofBoth.wordClass() != null && !ofBoth.isRefused();
            return told ? Optional.of(governed(ofBoth, false)) : Optional.empty();
        }
        if (infinitive && headlines.announce(match)) {
            return Optional.of(new VerbReading(EventStatus.SCHEDULED, false, Tense.FUTURE));
        }
        if (infinitive || !view.isBaseFinite() || !hasSubjectBefore(match)) {
            return Optional.empty();
        }
        return Optional.of(VerbReading.occurred(false, Tense.PRESENT));
    }

    /** Before the verb, or before the "that" of its clause: "pidió a Rusia que retire". */
    private Governor governorOfBase(TriggerMatch match, boolean infinitive) {
        boolean far = infinitive || !view.isBaseFinite();
        Governor near = Governor.before(view, match.begin(), far ? REACH : NEAR + 1);
        boolean none = near.wordClass() == null && !near.negated();
        return none && view.clauses().kind(match.clause()) == ClauseKind.THAT
                ? Governor.before(view, clauseBegin(match), NEAR + 2)
                : near;
    }

    /** "Will lift the ban and send an envoy": the verb that shares its "to" or "will" with this one; -1 if there is none. */
    private int firstOfPair(TriggerMatch match) {
        int clause = match.clause();
        boolean second = !view.isVerbFirst()
                && view.clauses().kind(clause) == ClauseKind.COORDINATED
                && view.clauses().hasParent(clause)
                && match.begin() - clauseBegin(match) <= 2;
        for (int t = clauseBegin(match) - 1; second && t >= view.begin(); t--) {
            boolean verb = view.clauses().of(t) == view.clauses().parent(clause)
                    && view.words().finiteAt(t) != Hits.NONE;
            if (verb) {
                return has(WordClass.TO, t - 1, t) || has(WordClass.WILL, t - 2, t) || has(WordClass.MODAL, t - 2, t)
                        ? t
                        : -1;
            }
        }
        return -1;
    }

    static VerbReading governed(Governor governor, boolean passive) {
        return switch (governor.wordClass()) {
            case WILL, PLAN -> new VerbReading(EventStatus.SCHEDULED, passive, Tense.FUTURE);
            case DECIDE -> VerbReading.occurred(passive, Tense.PAST);
            case DENY -> new VerbReading(EventStatus.DENIED, passive, Tense.PAST);
            default -> new VerbReading(EventStatus.HYPOTHETICAL, passive, Tense.NONE);
        };
    }

    /** The present of a plural takes several actors, or one named in the plural: "Russia and China condemn". */
    private boolean hasSubjectBefore(TriggerMatch match) {
        if (match.begin() > view.begin() && view.words().isWritten(match.begin() - 1, "we")) {
            return true;
        }
        if (hasThingsBefore(match)) {
            return true;
        }
        for (ActorGroup group : view.groups()) {
            boolean near = group.end() <= match.begin() && match.begin() - group.end() <= REACH;
            boolean several =
                    group.members().size() > 1 || view.words().endings().isPlural(group.end() - 1);
            if (near && several && view.clauses().of(group.begin()) == match.clause() && group.bare()) {
                return true;
            }
        }
        return view.clauses().kind(match.clause()) == ClauseKind.COORDINATED;
    }

    /** "Talks resume": what the verb tells of stands right before it in the plural. */
    private boolean hasThingsBefore(TriggerMatch match) {
        return match.pattern().voice() == Voice.INTRANSITIVE
                && match.object() != null
                && match.object().end() <= match.begin()
                && (match.object().end() == match.begin() || match.object().begin() - clauseBegin(match) <= 1)
                && view.words().endings().isPlural(match.object().end() - 1);
    }

    /** After "be", "have", or alone: "vetoed by Russia", "Russia vetoed". */
    private Optional<VerbReading> participle(TriggerMatch match) {
        int b = match.begin();
        int from = Math.max(b - NEAR - AdverbPairs.tokensBefore(view.words(), b, view.begin()), clauseBegin(match));
        boolean be = has(WordClass.BE, from, b);
        boolean have = has(WordClass.HAVE, from - 1, b) || romance.sharesAuxiliary(match);
        boolean had = has(WordClass.HAD, from - 1, b);
        if (!be && !have && !had) {
            return alone(match);
        }
        Governor governor = Governor.before(view, b, REACH);
        if (governor.isRefused()) {
            return Optional.empty();
        }
        boolean counterfactual = have && (has(WordClass.WILL, from - 2, b) || has(WordClass.MODAL, from - 2, b));
        if (counterfactual) {
            return Optional.empty();
        }
        boolean active = match.pattern().voice() == Voice.ACTIVE;
        boolean passive = be && active;
        if (active && !be && !view.isVerbFirst() && match.hasObjectBefore() && isDoneByObject(match)) {
            return Optional.empty();
        }
        boolean closelyGoverned = has(WordClass.TO, from - 2, b)
                || has(WordClass.WILL, from - 2, b)
                || has(WordClass.MODAL, from - 2, b)
                || has(WordClass.PLAN, from - NEAR, b)
                || governor.is(WordClass.DENY);
        if (governor.wordClass() != null && closelyGoverned) {
            return Optional.of(governed(governor, passive));
        }
        return Optional.of(VerbReading.occurred(passive, had ? Tense.BEFORE_PAST : Tense.PAST));
    }

    private Optional<VerbReading> alone(TriggerMatch match) {
        boolean agentFollows = view.has(WordClass.BY, match.end(), match.end() + 1)
                || view.has(WordClass.OF, match.end(), match.end() + 1);
        boolean objectBefore = match.hasObjectBefore() && !hasOwnSubject(match);
        if (objectBefore && match.pattern().voice() == Voice.ACTIVE && isBeforeObject(match)) {
            return Optional.empty();
        }
        boolean reduced = agentFollows
                || objectBefore
                || isDoneForThat(match)
                || places.follow(match)
                || !match.form().mayBePast();
        boolean passive = reduced && match.pattern().voice() == Voice.ACTIVE;
        if (!passive && has(WordClass.NOT, Math.max(clauseBegin(match), match.begin() - NEAR - 1), match.begin())) {
            return Optional.empty();
        }
        boolean headline = places.follow(match) && !places.standBeforeVerb(match);
        return Optional.of(VerbReading.occurred(passive, passive && !headline ? Tense.NONE : Tense.PAST));
    }

    /** "Guerrillas killed the deputy chief", "soldiers killed nine fighters": what stands before does it. */
    private boolean isBeforeObject(TriggerMatch match) {
        int next = match.end();
        return !view.isVerbFirst()
                && next < view.end()
                && !view.words().isHidden(next)
                && (view.words().tokens().type(next) == TokenType.NUMBER
                        || COUNTS.contains(view.words().tokens().text(next, next + 1)));
    }

    /** "Widely blamed for": a verb that takes an object, with none before its reason. */
    private boolean isDoneForThat(TriggerMatch match) {
        boolean transitive = match.pattern().target().stream().anyMatch(slot -> slot.place() == Place.OBJECT);
        return transitive
                && !view.isVerbFirst()
                && match.form().mayBeParticiple()
                && match.object() == null
                && view.has(WordClass.FOR, match.end(), match.end() + 1);
    }

    /** "The sanctions that it imposed": the object stands before, and yet the verb is active. */
    private boolean hasOwnSubject(TriggerMatch match) {
        int from = Math.max(clauseBegin(match), match.object().end());
        boolean group = view.groups().stream()
                .anyMatch(found -> found.bare() && found.begin() >= from && found.end() <= match.begin());
        return group || has(WordClass.PRONOUN, from, match.begin());
    }

    /** "Troops have deployed rockets": what should be the object does it. */
    private boolean isDoneByObject(TriggerMatch match) {
        return view.clauses().of(match.object().begin()) == match.clause() && !hasOwnSubject(match);
    }

    private int clauseBegin(TriggerMatch match) {
        return view.clauses().begin(match.clause());
    }

    private Optional<VerbReading> past(TriggerMatch match) {
        int b = match.begin();
        if (has(WordClass.NOT, b - 2, b)) {
            return Optional.empty();
        }
        boolean had = has(WordClass.HAD, b - NEAR - 1, b);
        boolean passive = doerless.lacksDoer(match) || doerless.isWrittenPassive(match);
        return Optional.of(VerbReading.occurred(passive, had ? Tense.BEFORE_PAST : Tense.PAST));
    }

    private Optional<VerbReading> present(TriggerMatch match) {
        int b = match.begin();
        boolean purpose = (match.proclitics() & Proclitics.FOR) != 0;
        if (purpose || isStandingAttitude(match) || has(WordClass.NOT, b - 2, b)) {
            return Optional.empty();
        }
        boolean future = (match.proclitics() & Proclitics.WILL) != 0;
        if (future) {
            return Optional.of(new VerbReading(EventStatus.SCHEDULED, false, Tense.FUTURE));
        }
        boolean subjunctive =
                view.isVerbFirst() && b > view.begin() && has(WordClass.THAT, b - 1, b) && !isSaidOfDoer(match);
        Governor governor = Governor.before(view, b, subjunctive ? REACH : 1);
        boolean planned = view.isVerbFirst() && has(WordClass.PLAN, b - NEAR, b);
        if (governor.isRefused()) {
            return Optional.empty();
        }
        if (governor.wordClass() != null && (view.isVerbFirst() || governor.is(WordClass.WILL))) {
            return Optional.of(governed(governor, doerless.lacksDoer(match)));
        }
        if (planned) {
            return Optional.of(new VerbReading(EventStatus.SCHEDULED, doerless.lacksDoer(match), Tense.FUTURE));
        }
        return subjunctive ? Optional.empty() : Optional.of(VerbReading.occurred(false, Tense.PRESENT));
    }

    /** {@code قال إنه يرفض}: behind the pronoun of the doer it is no matter of will, and done by saying so. */
    private boolean isSaidOfDoer(TriggerMatch match) {
        char last = view.words().tokens().lastChar(match.begin() - 1);
        return (last == 'ه' || last == 'ا')
                && SpeechActs.isDoneBySaying(match.pattern().mode());
    }

    private Optional<VerbReading> future(TriggerMatch match) {
        if (has(WordClass.NOT, match.begin() - 2, match.begin())) {
            return Optional.empty();
        }
        boolean open = romance.isConditional(match) && view.clauses().kind(match.clause()) != ClauseKind.THAT;
        return Optional.of(
                new VerbReading(open ? EventStatus.HYPOTHETICAL : EventStatus.SCHEDULED, false, Tense.FUTURE));
    }

    /** "The country, which rejects": what is always said, not what was said. */
    private boolean isStandingAttitude(TriggerMatch match) {
        int begin = clauseBegin(match);
        boolean objectBefore =
                !view.isVerbFirst() && match.begin() > begin + 1 && !has(WordClass.WHERE, begin, begin + 1);
        return view.clauses().kind(match.clause()) == ClauseKind.RELATIVE
                && !objectBefore
                && SpeechActs.isDoneBySaying(match.pattern().mode())
                && (match.proclitics() & Proclitics.WILL) == 0;
    }

    private Optional<VerbReading> phrase(TriggerMatch match) {
        Governor governor = Governor.before(view, match.begin(), NEAR);
        if (governor.negated()) {
            return Optional.empty();
        }
        return Optional.of(
                governor.wordClass() == null ? VerbReading.occurred(false, Tense.PAST) : governed(governor, false));
    }
}
