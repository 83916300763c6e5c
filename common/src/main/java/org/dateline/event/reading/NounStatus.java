package org.dateline.event.reading;

import java.util.Optional;
import org.dateline.event.EventStatus;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Words;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.reading.VerbReading.Tense;
import org.dateline.text.Hits;
import org.dateline.text.Proclitics;

/**
 * Whether a noun of an act stands for the act itself. It does not where it is the matter of another act ("discussed the
 * renewal", "a draft on the renewal") or refused, hoped for or denied.
 */
final class NounStatus {
    private static final int NEAR = 4;
    private static final int BEHIND = 7;
    private static final long MATTER = WordClass.ABOUT.bit() | WordClass.AGAINST.bit() | WordClass.FOR.bit();

    private final SentenceView view;
    private final Words words;
    private final HeadlineNouns headlines;

    NounStatus(SentenceView view) {
        this.view = view;
        words = view.words();
        headlines = new HeadlineNouns(view);
    }

    Optional<VerbReading> read(TriggerMatch match) {
        boolean decided = isDecided(match);
        if (isMatterOfAnother(match) && !(decided && view.hasCases())) {
            return Optional.empty();
        }
        if (decided || Announcements.over(view, match) >= 0) {
            return Optional.of(VerbReading.occurred(false, Tense.PAST));
        }
        boolean around = view.has(WordClass.DURING, match.begin() - NEAR, match.begin())
                || view.has(WordClass.AFTER, match.begin() - NEAR, match.begin());
        boolean behindTo = view.isVerbFirst() && view.has(WordClass.TO, match.begin() - 1, match.begin());
        Governor before = behindTo
                ? Governor.before(view, match.begin(), BEHIND)
                : around ? Governor.NONE : Governor.before(view, match.begin(), NEAR);
        Governor behind = view.isVerbLast() ? (around ? Governor.NONE : lastVerb(match)) : behind(match, around);
        if (before.negated() || behind.negated() || refused(before) || refused(behind)) {
            return Optional.empty();
        }
        boolean asked = before.is(WordClass.CALL_FOR) || behind.is(WordClass.CALL_FOR);
        if (asked || before.is(WordClass.MODAL) || behind.is(WordClass.MODAL)) {
            return Optional.of(new VerbReading(EventStatus.HYPOTHETICAL, false, Tense.NONE));
        }
        if (before.is(WordClass.DENY) || behind.is(WordClass.DENY)) {
            return Optional.of(new VerbReading(EventStatus.DENIED, false, Tense.NONE));
        }
        if (isAhead(match) || before.wordClass() != null || behind.wordClass() != null || happensInFuture(match)) {
            return Optional.of(new VerbReading(EventStatus.SCHEDULED, false, Tense.FUTURE));
        }
        boolean after = view.clauses().kind(match.clause()) == ClauseKind.AFTER;
        Tense told = headlines.open(match) ? Tense.PRESENT : Tense.NONE;
        return Optional.of(VerbReading.occurred(false, after ? Tense.BEFORE_PAST : told));
    }

    /** "Approved the renewal", {@code صادق المجلس على تمديد}: over names and dates back to the verb. */
    private boolean isDecided(TriggerMatch match) {
        int unknown = 0;
        for (int t = match.begin() - 1; t >= view.begin() && unknown < 2; t--) {
            if (view.clauses().of(t) != match.clause() || words.is(t, WordClass.NOT) || isOpen(t)) {
                return false;
            }
            if (words.is(t, WordClass.DECIDE) || view.hasCases() && words.is(t, WordClass.DONE)) {
                boolean ahead = words.isFuture(t, WordClass.DECIDE)
                        || view.has(WordClass.WILL, t - 2, t)
                        || view.has(WordClass.NOT, t - 2, t)
                        || view.has(WordClass.PLAN, t - 4, t);
                return !ahead;
            }
            boolean small =
                    words.isHidden(t) || words.isPreposition(t) || words.isComma(t) || words.is(t, WordClass.THIS);
            unknown += small ? 0 : 1;
        }
        return false;
    }

    /** "Заявил о необходимости", "о призыве": nothing was decided. */
    private boolean isOpen(int token) {
        return view.hasCases() && (words.is(token, WordClass.MODAL) || words.is(token, WordClass.CALL_FOR));
    }

    private static boolean refused(Governor governor) {
        return governor.is(WordClass.REFUSE) || governor.is(WordClass.FAIL);
    }

    /**
     * The verb behind the noun is in the future: "the talks will begin", "the visit is planned"; not the matter of {@code
     * أكد خلال الاتصال ضرورة}.
     */
    private Governor behind(TriggerMatch match, boolean around) {
        int to = Math.min(view.end(), match.end() + BEHIND);
        for (int t = match.end(); t < to; t++) {
            if (words.isComma(t) || view.clauses().of(t) != match.clause()) {
                break;
            }
            long classes = words.classesAt(t);
            boolean need = around && view.isVerbFirst() && words.is(t, WordClass.MODAL);
            if (!need && (classes & (WordClass.WILL.bit() | WordClass.PLAN.bit() | WordClass.MODAL.bit())) != 0) {
                return Governor.before(view, t + 1, 1);
            }
            if ((classes & WordClass.NOT.bit()) != 0 && !isWithout(t)) {
                return new Governor(null, true);
            }
        }
        return Governor.NONE;
    }

    /** {@code انتهاء المحادثات بلا اتفاق}: what was lacking is named behind it, and not the act. */
    private boolean isWithout(int token) {
        return view.isVerbFirst()
                && (words.isWritten(token, "بلا") || words.isWritten(token, "دون") || words.isWritten(token, "بدون"));
    }

    /** What the verb at the end of the noun's clause makes of it. */
    private Governor lastVerb(TriggerMatch match) {
        int end = match.end();
        while (end < view.end() && view.clauses().of(end) == match.clause()) {
            end++;
        }
        boolean not = view.has(WordClass.NOT, match.end(), end);
        return not ? new Governor(null, true) : Governor.between(view, match.end(), end);
    }

    private boolean isAhead(TriggerMatch match) {
        return view.has(WordClass.BEFORE, match.begin() - NEAR, match.begin());
    }

    private boolean happensInFuture(TriggerMatch match) {
        for (int t = Math.max(view.begin(), match.begin() - BEHIND); t < match.begin(); t++) {
            if (words.isFuture(t, WordClass.HAPPEN) || words.isFuture(t, WordClass.DONE)) {
                return true;
            }
        }
        return !view.isVerbFirst() && !view.isVerbLast() && willHappen(match);
    }

    /** Over who meets and where: "the summit between A and B on Idlib", then "se tiendra". */
    private boolean willHappen(TriggerMatch match) {
        for (int t = match.end(); t < view.end(); t++) {
            if (words.isComma(t) || view.clauses().of(t) != match.clause()) {
                return false;
            }
            if (words.isFuture(t, WordClass.HAPPEN)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMatterOfAnother(TriggerMatch match) {
        if (view.isVerbFirst() && (match.proclitics() & Proclitics.FOR) != 0) {
            return true;
        }
        if (PlansCalledOff.isCalledOff(match, view)) {
            return false;
        }
        int last = Math.max(view.begin(), match.begin() - NEAR);
        for (int t = match.begin() - 1; t >= last; t--) {
            if (words.isComma(t) || view.clauses().of(t) != match.clause()) {
                return false;
            }
            if (isEndOfDecision(t) || words.is(t, WordClass.AT) && !view.isVerbFirst()) {
                return false;
            }
            long classes = words.classesAt(t);
            if ((classes & (MATTER | WordClass.DISCUSS.bit())) != 0) {
                return true;
            }
            if ((classes & (WordClass.AFTER.bit() | WordClass.DURING.bit() | WordClass.BEFORE.bit())) != 0) {
                return false;
            }
            if (words.is(t, WordClass.DECIDE)) {
                return false;
            }
            if (isActBefore(t, match)) {
                return true;
            }
        }
        return false;
    }

    /** The "о" of {@code указ о признании}: what was decided is done. */
    private boolean isEndOfDecision(int token) {
        return token > view.begin() && words.endOf(token - 1, WordClass.DECIDE) == token + 1;
    }

    /** A verb of another act, or the noun of a text, directly before it; not {@code أعلنت في بيان مشترك انسحابها}. */
    private boolean isActBefore(int token, TriggerMatch match) {
        int verb = words.verbAt(token);
        if (verb != Hits.NONE && words.hits().end(verb) <= match.begin()) {
            boolean plain = view.isVerbFirst() && words.endOf(token, WordClass.VERB) > 0;
            return !plain
                    && !words.is(token, WordClass.DONE)
                    && words.endOf(token, WordClass.SAY) < 0
                    && words.endOf(token, WordClass.HAPPEN) < 0
                    && words.endOf(token, WordClass.CALL_FOR) < 0;
        }
        if (words.objectAt(token) == null || words.objectEnd(token) > match.begin()) {
            return false;
        }
        return switch (words.objectAt(token).objectKind()) {
            case DRAFT, RESOLUTION, AGREEMENT, VETO, REPORT, VOTE -> true;
            case STATEMENT -> !view.isVerbFirst() || !words.isPreposition(token - 1);
            case TALKS -> view.isVerbFirst() && words.objectEnd(token) == match.begin();
            default -> false;
        };
    }
}
