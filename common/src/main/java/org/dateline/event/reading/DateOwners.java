package org.dateline.event.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.Clauses;
import org.dateline.event.clause.DateAt;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Words;
import org.dateline.event.pattern.Extras;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.ObjectWord;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;

/** What the dates of a sentence can belong to, our events or other verbs, and which of them is the nearest to a date. */
final class DateOwners {
    private static final int NOUN_REACH = 12;
    private static final int HEAD = 2;
    private static final int VERB_BEHIND = 10;
    private static final int FAR = 100;
    private static final int ANCHOR_REACH = 5;

    private final SentenceView view;
    private final List<EventDraft> drafts;
    private final List<Owner> owners = new ArrayList<>();
    private final Matters matters;
    private final MadeBefore made;

    DateOwners(SentenceView view, List<EventDraft> drafts) {
        this.view = view;
        this.drafts = drafts;
        matters = new Matters(view);
        made = new MadeBefore(view);
        drafts.forEach(draft -> owners.add(new Owner(draft.match.begin(), draft.match.end(), draft)));
        addOtherVerbs();
    }

    /**
     * What a date can belong to.
     *
     * @param draft null for a verb that is no event of ours
     */
    record Owner(int begin, int end, EventDraft draft) {}

    private void addOtherVerbs() {
        Words words = view.words();
        for (int t = view.begin(); t < view.end(); t++) {
            if (isTaken(t)) {
                continue;
            }
            if (made.isAt(t)) {
                owners.add(new Owner(t, t + 1, nounBefore(t)));
                continue;
            }
            int plan = endOfPlan(t);
            if (plan > t) {
                owners.add(new Owner(t, plan, nounOf(t)));
                t = plan - 1;
                continue;
            }
            boolean noun = view.isByEndings() && words.verbAt(t) == Hits.NONE;
            boolean planned = view.isByEndings() && words.is(t, WordClass.PLAN);
            if (!noun && (planned || words.is(t, WordClass.HAPPEN) || words.is(t, WordClass.DECIDE))) {
                int end = Math.max(words.endOf(t, WordClass.HAPPEN), words.endOf(t, WordClass.DECIDE));
                end = planned ? Math.max(end, words.endOf(t, WordClass.PLAN)) : end;
                owners.add(new Owner(t, end, nounOf(t)));
                t = end - 1;
            } else if (words.verbAt(t) != Hits.NONE && words.objectAt(t) == null && !tellsOfObject(t)) {
                owners.add(new Owner(t, words.hits().end(words.verbAt(t)), announcedBy(t)));
            }
        }
    }

    /** {@code اتفاقية السلام الموقعة عام 1979}: the act that the participle tells of; null if it is none. */
    private EventDraft nounBefore(int token) {
        EventDraft found = null;
        for (EventDraft draft : drafts) {
            boolean near = draft.match.end() <= token && token - draft.match.end() < MadeBefore.REACH;
            found = near && draft.match.isNoun() ? draft : found;
        }
        return found;
    }

    /** "A treaty banning mines": what the noun is about has no day. */
    private boolean tellsOfObject(int token) {
        return view.words().endings().isGerund(token)
                && token > view.begin()
                && view.words().ends().endsObject(token - 1)
                && view.words().verbAt(token - 1) == Hits.NONE;
    }

    /** One past "is scheduled for", whose date is that of the noun before; -1 where no such words begin. */
    private int endOfPlan(int token) {
        boolean be = !view.isByEndings() && !view.isAnalytic() && view.words().is(token, WordClass.BE);
        int end = be ? view.words().endOf(token, WordClass.PLAN) : -1;
        return end > token + 1 && !view.words().isWritten(end - 1, "to") ? end : -1;
    }

    private boolean isTaken(int token) {
        for (EventDraft draft : drafts) {
            if (draft.match.begin() <= token && token < draft.match.end()) {
                return true;
            }
        }
        return false;
    }

    /** "The talks took place", "approved the renewal": the date of the verb is that of its noun. */
    private EventDraft nounOf(int token) {
        if (isOfNothing(token)) {
            return null;
        }
        if (view.isAnalytic()) {
            return actOf(token);
        }
        boolean behind = view.isVerbFirst() || view.words().is(token, WordClass.DECIDE);
        EventDraft found = null;
        for (EventDraft draft : drafts) {
            boolean stands = behind ? draft.match.begin() > token : draft.match.begin() < token;
            if (draft.match.isNoun() && clauseOf(draft.match.begin()) == clauseOf(token) && stands) {
                found = draft;
                if (behind) {
                    return found;
                }
            }
        }
        return found;
    }

    /** {@code أعلنت ... طرد}: what is done by announcing it has the date of the verb. */
    private EventDraft announcedBy(int verb) {
        if (!view.isVerbFirst() && view.words().is(verb, WordClass.SAY)) {
            for (EventDraft draft : drafts) {
                if (Announcements.over(view, draft.match) == verb) {
                    return draft;
                }
            }
        }
        boolean says = view.isVerbFirst() && view.words().is(verb, WordClass.SAY);
        EventDraft noun = says ? nounOf(verb) : null;
        return noun != null && noun.match.pattern().extras().has(Extras.Flag.HAPPENED) ? noun : null;
    }

    /** {@code 宣布与卡塔尔断交}, {@code 举行峰会}: the act behind it, in its clause or the next; else the noun before. */
    private EventDraft actOf(int token) {
        EventDraft before = null;
        for (EventDraft draft : drafts) {
            int clause = clauseOf(draft.match.begin());
            boolean same = clause == clauseOf(token);
            boolean follows = same || view.words().is(token, WordClass.DECIDE) && hangsOn(clause, clauseOf(token));
            if (draft.match.begin() > token && follows) {
                return hasDateBetween(token, draft.match.begin()) ? null : draft;
            }
            before = same && draft.match.begin() < token && draft.match.isNoun() ? draft : before;
        }
        return before;
    }

    private boolean hangsOn(int clause, int upper) {
        int at = clause;
        while (at != upper && view.clauses().hasParent(at)) {
            at = view.clauses().parent(at);
        }
        return at == upper;
    }

    private boolean hasDateBetween(int from, int to) {
        for (DateAt date : view.dates()) {
            if (date.begin() > from && date.end() <= to) {
                return true;
            }
        }
        return false;
    }

    /** "A press conference was held": that is dated, and no act. */
    private boolean isOfNothing(int token) {
        for (int t = token + 1; t <= token + 2 && t < view.end(); t++) {
            ObjectWord word = view.words().objectAt(t);
            if (word != null && word.objectKind() == ObjectKind.NOTHING) {
                return true;
            }
        }
        return false;
    }

    private int clauseOf(int token) {
        return view.clauses().of(token);
    }

    /** The owner of a date, in its own clause or the one above; null if there is none. */
    Owner of(DateAt date) {
        Clauses clauses = view.clauses();
        int clause = clauseOf(date.begin());
        while (true) {
            Owner best = nearest(date, clause);
            if (best != null) {
                return isOfNounBetween(best, date) ? null : best;
            }
            ClauseKind kind = clauses.kind(clause);
            boolean closed = kind == ClauseKind.RELATIVE || kind == ClauseKind.THAT || kind == ClauseKind.IF;
            if (closed || opensBefore(clause)) {
                return null;
            }
            if (!clauses.hasParent(clause)) {
                return nextBelow(date, clause);
            }
            clause = clauses.parent(clause);
        }
    }

    /** {@code منذ توليه منصبه في 2013}: a noun behind "since" or "after" has the date, where that is not of these days. */
    private boolean isOfNounBetween(Owner owner, DateAt date) {
        if (!view.isVerbFirst() || date.timex().reading() == null || isOfTheseDays(date)) {
            return false;
        }
        for (int t = date.begin() - 2; t >= owner.end && !view.words().isComma(t); t--) {
            boolean opens = view.words().is(t, WordClass.AFTER) || view.words().is(t, WordClass.BEFORE);
            if (opens && view.words().unknownBetween(t + 1, date.begin()) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Today, yesterday or tomorrow. */
    static boolean isOfTheseDays(DateAt date) {
        LocalDate anchor = date.timex().anchor();
        return anchor != null
                && date.timex().reading() != null
                && Math.abs(ChronoUnit.DAYS.between(date.timex().reading().earliest(), anchor)) <= 1;
    }

    /** "Before he came to power in 2009": what the sentence tells was earlier. */
    private boolean opensBefore(int clause) {
        return view.clauses().kind(clause) == ClauseKind.AFTER
                && view.words().is(view.clauses().begin(clause), WordClass.BEFORE);
    }

    /** "On Monday, France accused": the first act of the clauses behind, where the date's own has none. */
    private Owner nextBelow(DateAt date, int clause) {
        for (Owner owner : owners) {
            int its = clauseOf(owner.begin);
            boolean below = view.clauses().kind(its) == ClauseKind.COORDINATED
                    && view.clauses().parent(its) == clause;
            if (below && owner.begin > date.begin()) {
                return owner;
            }
        }
        return null;
    }

    /** The owner in that clause that the date is nearest to; null if there is none. */
    Owner nearest(DateAt date, int clause) {
        Owner best = null;
        int bestCost = Integer.MAX_VALUE;
        for (Owner owner : owners) {
            boolean purpose = owner.begin > date.begin() && isInfinitive(owner.begin);
            purpose |= owner.draft != null && matters.opening(owner.draft.match) > date.begin();
            boolean old = made.isAt(owner.begin) && !MadeBefore.mayHave(date);
            if (clauseOf(owner.begin) != clause || purpose || old || isAnchorElsewhere(date, owner)) {
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

    private boolean isInfinitive(int token) {
        return token > view.begin() && view.words().is(token - 1, WordClass.TO);
    }

    private int cost(DateAt date, Owner owner) {
        boolean behind = date.begin() >= owner.end;
        boolean opens = date.begin() - view.clauses().begin(clauseOf(owner.begin)) <= HEAD;
        int distance = behind
                ? date.begin() - owner.end + (view.isAnalytic() ? VERB_BEHIND : 0)
                : owner.begin - date.end() + (opens || view.isAnalytic() ? 1 : VERB_BEHIND);
        boolean noun = owner.draft != null && owner.draft.match.isNoun() && owner.begin == owner.draft.match.begin();
        return distance + (noun && distance > NOUN_REACH || distance < 0 ? FAR : 0);
    }

    /** In "two days after the end of the round, on Friday" the day is not that of the end, but without the comma it is. */
    private boolean isAnchorElsewhere(DateAt date, Owner owner) {
        if (owner.draft == null || !isAnchor(owner.draft)) {
            return false;
        }
        boolean standsWith =
                date.begin() >= owner.end && date.timex().reading() != null && !hasComma(owner.end, date.begin());
        return !standsWith;
    }

    private boolean isAnchor(EventDraft draft) {
        return view.dates().stream()
                .filter(date ->
                        date.timex().eventOffset() != null && date.timex().reading() == null)
                .anyMatch(date -> countsFrom(date, draft));
    }

    /** True where "two days after" counts from this draft: it stands directly behind those words. */
    boolean countsFrom(DateAt date, EventDraft draft) {
        int begin = draft.match.begin();
        return begin >= date.end() && begin - date.end() <= ANCHOR_REACH && !hasComma(date.end(), begin);
    }

    private boolean hasComma(int from, int to) {
        for (int t = from; t < to; t++) {
            if (view.words().isComma(t)) {
                return true;
            }
        }
        return false;
    }
}
