package org.dateline.event.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.event.EventStatus;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.Clauses;
import org.dateline.event.clause.DateAt;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Words;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.reading.VerbReading.Tense;
import org.dateline.text.Hits;
import org.dateline.timex.DateReading;
import org.dateline.timex.TimexMod;

/**
 * Gives each date of a sentence to the act that it dates: the nearest verb or noun of its clause, be it one of our
 * events or another verb; then spreads a date at the head of the sentence, or that of a verb, to what goes on with it.
 */
final class DateAttachment {
    private static final int NOUN_REACH = 12;
    private static final int HEAD = 2;
    private static final int VERB_BEHIND = 10;
    private final SentenceView view;
    private final LocalDate anchorDay;
    private final List<EventDraft> drafts;
    private final List<Owner> owners = new ArrayList<>();

    /** {@code anchorDay} is the day of the text; null if unknown. */
    DateAttachment(SentenceView view, List<EventDraft> drafts, LocalDate anchorDay) {
        this.view = view;
        this.anchorDay = anchorDay;
        this.drafts = drafts;
        addOwners();
    }

    /** What a date can belong to. */
    private record Owner(int begin, int end, int clause, EventDraft draft, boolean saying, boolean infinitive) {}

    void attach() {
        List<DateAt> heads = new ArrayList<>();
        for (DateAt date : view.dates()) {
            if (date.timex().reading() == null && date.timex().eventOffset() == null || isAttributive(date)) {
                continue;
            }
            Owner owner = ownerOf(date);
            if (owner != null && owner.draft != null) {
                give(owner.draft, date);
            }
            if (isHead(date)) {
                heads.add(date);
            }
        }
        heads.forEach(this::spreadHead);
        drafts.forEach(this::spreadFromBefore);
    }

    private void give(EventDraft draft, DateAt date) {
        if (date.timex().reading() == null) {
            draft.offset = draft.offset == null ? date : draft.offset;
        } else if (draft.date == null && fits(draft, date)) {
            draft.date = date;
        }
    }

    /** What happened cannot have happened after the text was written. */
    private boolean fits(EventDraft draft, DateAt date) {
        boolean past =
                draft.status == EventStatus.OCCURRED && (draft.tense == Tense.PAST || draft.tense == Tense.BEFORE_PAST);
        DateReading reading = date.timex().reading();
        boolean since = date.timex().mod() == TimexMod.ON_OR_AFTER && draft.status == EventStatus.OCCURRED;
        if (since || !past || anchorDay == null) {
            return !since;
        }
        boolean until = date.timex().mod() == TimexMod.ON_OR_BEFORE
                && reading.latest() != null
                && reading.latest().isAfter(anchorDay);
        return !until && !reading.earliest().isAfter(anchorDay);
    }

    private void addOwners() {
        for (EventDraft draft : drafts) {
            owners.add(new Owner(draft.match.begin(), draft.match.end(), draft.match.clause(), draft, false, false));
        }
        Words words = view.words();
        for (int t = view.begin(); t < view.end(); t++) {
            int verb = words.verbAt(t);
            if (words.endOf(t, WordClass.HAPPEN) > 0 && !isTaken(t)) {
                addHappening(t);
                t = words.endOf(t, WordClass.HAPPEN) - 1;
            } else if (verb != Hits.NONE && !isTaken(t) && words.objectAt(t) == null) {
                boolean saying = words.endOf(t, WordClass.SAY) > 0;
                owners.add(new Owner(t, words.hits().end(verb), view.clauses().of(t), null, saying, isInfinitive(t)));
            }
        }
    }

    /** "Took place" has the date of the noun that is its subject. */
    private void addHappening(int token) {
        EventDraft subject = null;
        for (EventDraft draft : drafts) {
            boolean inClause = draft.match.isNoun()
                    && draft.match.clause() == view.clauses().of(token);
            boolean stands = view.isVerbFirst() || draft.match.begin() < token;
            if (inClause && stands && (subject == null || !view.isVerbFirst())) {
                subject = draft;
            }
        }
        int end = view.words().endOf(token, WordClass.HAPPEN);
        owners.add(new Owner(token, end, view.clauses().of(token), subject, false, false));
    }

    private boolean isInfinitive(int token) {
        return token > view.begin() && view.words().is(token - 1, WordClass.TO);
    }

    private boolean isTaken(int token) {
        return drafts.stream().anyMatch(draft -> draft.match.begin() <= token && token < draft.match.end());
    }

    /** "The 2015 agreement": it tells one agreement from others, unless the noun is itself the event. */
    private boolean isAttributive(DateAt date) {
        boolean nounBehind = !view.isVerbFirst()
                && date.end() < view.end()
                && view.words().objectAt(date.end()) != null
                && view.words().tokens().type(date.end() - 1) == org.dateline.text.TokenType.NUMBER;
        return nounBehind && drafts.stream().noneMatch(draft -> draft.match.begin() == date.end());
    }

    private Owner ownerOf(DateAt date) {
        Clauses clauses = view.clauses();
        int clause = clauses.of(date.begin());
        while (true) {
            Owner best = nearest(date, clause);
            if (best != null) {
                return best;
            }
            ClauseKind kind = clauses.kind(clause);
            boolean closed = kind == ClauseKind.RELATIVE || kind == ClauseKind.THAT || kind == ClauseKind.IF;
            if (closed) {
                return null;
            }
            if (!clauses.hasParent(clause)) {
                return nextBelow(date, clause);
            }
            clause = clauses.parent(clause);
        }
    }

    /** "On Monday, France accused": the first act of the clauses behind, where the date's own has none. */
    private Owner nextBelow(DateAt date, int clause) {
        for (Owner owner : owners) {
            boolean below = owner.begin > date.begin()
                    && view.clauses().kind(owner.clause) == ClauseKind.COORDINATED
                    && view.clauses().parent(owner.clause) == clause;
            if (below) {
                return owner;
            }
        }
        return null;
    }

    private Owner nearest(DateAt date, int clause) {
        Owner best = null;
        int bestCost = Integer.MAX_VALUE;
        for (Owner owner : owners) {
            boolean purpose = owner.infinitive && owner.begin > date.begin();
            if (owner.clause != clause || purpose || isAnchor(owner)) {
                continue;
            }
            int cost = cost(date, owner);
            if (cost < bestCost) {
                best = owner;
                bestCost = cost;
            }
        }
        return best;
    }

    /** In "two days after the conclusion", the conclusion is what the date is counted from. */
    private boolean isAnchor(Owner owner) {
        return owner.draft != null
                && view.dates().stream()
                        .filter(date -> date.timex().eventOffset() != null
                                && date.timex().reading() == null)
                        .anyMatch(date -> Anchoring.countsFrom(date, owner.draft.match));
    }

    private int cost(DateAt date, Owner owner) {
        boolean behind = date.begin() >= owner.end;
        boolean opens = date.begin() - view.clauses().begin(owner.clause) <= HEAD;
        int distance = behind ? date.begin() - owner.end : owner.begin - date.end() + (opens ? 1 : VERB_BEHIND);
        boolean noun = owner.draft != null && owner.draft.match.isNoun() && owner.begin == owner.draft.match.begin();
        boolean farNoun = noun && distance > NOUN_REACH;
        return distance + (farNoun ? 100 : 0) + (distance < 0 ? 100 : 0);
    }

    private boolean isHead(DateAt date) {
        return date.begin() - view.begin() <= HEAD
                && view.clauses().kind(view.clauses().of(date.begin())).isForeground();
    }

    private void spreadHead(DateAt date) {
        for (EventDraft draft : drafts) {
            boolean open = draft.date == null && draft.place.foreground() && draft.tense != Tense.BEFORE_PAST;
            if (open && !draft.match.isNoun()) {
                give(draft, date);
            }
        }
    }

    /** "Vetoed the draft on Tuesday and called for talks"; "said on Tuesday that it rejects". */
    private void spreadFromBefore(EventDraft draft) {
        if (draft.date != null || draft.match.isNoun() || draft.status != EventStatus.OCCURRED) {
            return;
        }
        ClauseKind kind = view.clauses().kind(draft.match.clause());
        boolean goesOn = kind == ClauseKind.PARTICIPLE || kind == ClauseKind.COORDINATED && draft.inheritedDoer;
        boolean spoken =
                kind == ClauseKind.THAT && SpeechActs.isDoneBySaying(draft.mode) && draft.tense == Tense.PRESENT;
        if (!goesOn && !spoken || !view.clauses().hasParent(draft.match.clause())) {
            return;
        }
        DateAt before = dateOfVerbIn(view.clauses().parent(draft.match.clause()), goesOn);
        if (before != null) {
            give(draft, before);
        }
    }

    private DateAt dateOfVerbIn(int clause, boolean anyVerb) {
        for (EventDraft draft : drafts) {
            if (draft.match.clause() == clause && draft.date != null && !draft.match.isNoun()) {
                return draft.date;
            }
        }
        for (DateAt date : view.dates()) {
            Owner owner = date.timex().reading() == null ? null : nearest(date, clause);
            boolean inClause = view.clauses().of(date.begin()) == clause;
            if (inClause && owner != null && owner.draft == null && (owner.saying || anyVerb)) {
                return date;
            }
        }
        return null;
    }
}
