package org.dateline.event.reading;

import java.time.LocalDate;
import java.util.Set;
import org.dateline.event.clause.DateAt;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.TokenType;
import org.dateline.timex.DateMethod;
import org.dateline.timex.DatePrecision;
import org.dateline.timex.DateReading;

/** Tells the days of what an act is about, or counts from, from its own. */
final class ContentDates {
    private static final int LONG_PAST = 30;
    private static final Set<String> REQUESTS = Set.of("appeal", "demand", "accusation", "threat");

    private final SentenceView view;
    private final LocalDate anchorDay;

    /** {@code anchorDay} is the day of the text; null if unknown. */
    ContentDates(SentenceView view, LocalDate anchorDay) {
        this.view = view;
        this.anchorDay = anchorDay;
    }

    /** "The third veto since the attack of 7 October": the day of what stands behind "since" or "after". */
    boolean isOfOther(EventDraft draft, DateAt date) {
        if (isOfCharge(draft, date) || isOfRequest(draft, date)) {
            return true;
        }
        for (int t = draft.match.end(); !view.isVerbFirst() && t < date.begin() - 2; t++) {
            boolean anchor = view.words().is(t, WordClass.AFTER) || view.words().isWritten(t, "since");
            boolean other =
                    anchor && !view.words().isDate(t + 1) && view.words().unknownBetween(t + 1, date.begin()) > 0;
            if (other && view.words().is(date.begin() - 1, WordClass.OF)) {
                return true;
            }
        }
        return false;
    }

    /** "Accused the group of bombing a town last year": a day long past is that of what one is accused of. */
    private boolean isOfCharge(EventDraft draft, DateAt date) {
        DateReading reading = date.timex().reading();
        boolean past = anchorDay != null
                && reading.latest() != null
                && reading.latest().isBefore(anchorDay.minusDays(LONG_PAST));
        boolean charged = past && reading.precision() == DatePrecision.YEAR && draft.mode.equals("accusation");
        if (charged && !view.isVerbFirst() && date.begin() > draft.match.end() && hasUnknownBehindRoles(draft, date)) {
            return true;
        }
        for (int t = draft.match.end(); past && !view.isVerbFirst() && t + 1 < date.begin(); t++) {
            if (view.words().is(t, WordClass.OF) && view.words().endings().isGerund(t + 1)) {
                return true;
            }
        }
        return false;
    }

    /** {@code دعا إلى عقد اجتماع الثلاثاء}: the day of what is asked for, unless it is of these days or the content follows it. */
    private boolean isOfRequest(EventDraft draft, DateAt date) {
        boolean asked = view.isVerbFirst() && !draft.match.isNoun() && REQUESTS.contains(draft.mode);
        if (!asked || date.begin() < draft.match.end() || isSaidDay(date)) {
            return false;
        }
        boolean from = view.has(WordClass.FROM, draft.match.end(), date.begin());
        return hasUnknownBehindRoles(draft, date) && (from || !opensContent(date.end()));
    }

    /** "Today, yesterday", and no weekday. */
    private static boolean isSaidDay(DateAt date) {
        return DateOwners.isOfTheseDays(date) && date.timex().method() != DateMethod.WEEKDAY;
    }

    private boolean hasUnknownBehindRoles(EventDraft draft, DateAt date) {
        int from = draft.match.end();
        for (FilledRole filled : draft.roles) {
            from = filled.mention().begin() < date.begin()
                    ? Math.max(from, filled.mention().end())
                    : from;
        }
        for (int t = from; t < date.begin(); t++) {
            boolean word = view.words().tokens().type(t) == TokenType.WORD
                    && !view.words().isHidden(t)
                    && view.words().classesAt(t) == 0
                    && !view.words().isNoun(t, WordClass.HEAD);
            if (word) {
                return true;
            }
        }
        return false;
    }

    /** {@code إلى}, {@code أن}, or a word with {@code بـ} written onto it: what is asked for begins. */
    private boolean opensContent(int token) {
        int t = token < view.end() && view.words().isComma(token) ? token + 1 : token;
        return t < view.end()
                && (view.words().is(t, WordClass.TO)
                        || view.words().is(t, WordClass.THAT)
                        || view.words().tokens().letter(t, 0) == 'ب');
    }
}
