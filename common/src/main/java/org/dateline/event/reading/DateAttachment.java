package org.dateline.event.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.event.EventStatus;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.DateAt;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.Extras;
import org.dateline.event.pattern.Voice;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.pattern.WordForm;
import org.dateline.event.reading.VerbReading.Tense;
import org.dateline.text.TokenType;
import org.dateline.timex.DateMethod;
import org.dateline.timex.DatePrecision;
import org.dateline.timex.DateReading;
import org.dateline.timex.TimexMod;

/**
 * Gives each date of a sentence to the act that it dates; then spreads a date at the head of the sentence, or that of a
 * verb, to what goes on with it.
 */
final class DateAttachment {
    private static final int HEAD = 2;
    private static final int LONG_PAST = 30;
    private static final int DATELINE = 7;
    private static final int HAPPENING_REACH = 3;

    private final SentenceView view;
    private final LocalDate anchorDay;
    private final List<EventDraft> drafts;
    private final DateOwners owners;
    private final LastVerbDates last;
    private final TellingDates telling;
    private final HangingDates hanging;
    private final ContentDates content;
    private final PlainDays plainDays;
    private final TwoDays twoDays;
    private final Announcements announcements;
    private final UpperClauses upper;

    /** {@code anchorDay} is the day of the text; null if unknown. */
    DateAttachment(SentenceView view, List<EventDraft> drafts, LocalDate anchorDay, SameAct same) {
        this.view = view;
        this.anchorDay = anchorDay;
        this.drafts = drafts;
        owners = new DateOwners(view, drafts);
        last = new LastVerbDates(view, same);
        telling = new TellingDates(view);
        hanging = new HangingDates(view, drafts);
        content = new ContentDates(view, anchorDay);
        plainDays = new PlainDays(view);
        twoDays = new TwoDays(view);
        announcements = new Announcements(view);
        upper = new UpperClauses(view);
    }

    void attach() {
        List<DateAt> heads = new ArrayList<>();
        for (DateAt date : hanging.inOrder()) {
            boolean read = date.timex().reading() != null || date.timex().eventOffset() != null;
            if (!read || isAttributive(date) || isDateline(date)) {
                continue;
            }
            DateOwners.Owner owner = owners.of(date);
            if (owner != null && owner.draft() != null) {
                give(owner.draft(), date);
            } else {
                plainDays.nounOfPlan(date, drafts).ifPresent(noun -> give(noun, date));
            }
            if (isHead(date)) {
                heads.add(date);
            }
        }
        heads.forEach(this::spreadHead);
        drafts.forEach(this::spreadFromBefore);
        ByResolutions resolutions = new ByResolutions(view, drafts);
        for (EventDraft draft : drafts) {
            DateAt day = resolutions.dateOf(draft);
            draft.date = day == null ? draft.date : day;
        }
        if (view.isByEndings()) {
            drafts.forEach(this::spreadFromHanging);
        }
        drafts.forEach(this::takeDayToldOf);
        drafts.forEach(this::takeDayOfOccasion);
        drafts.forEach(this::findBase);
    }

    /** "Launched a union on Sunday at a summit": that was on Sunday too. */
    private void takeDayOfOccasion(EventDraft draft) {
        boolean at = draft.date == null && plainDays.isOccasion(draft);
        DateAt date = at ? dateOfVerbIn(draft.match.clause(), true) : null;
        if (date != null) {
            give(draft, date);
        }
    }

    /** "On Friday, the day on which the mandate expires". */
    private void takeDayToldOf(EventDraft draft) {
        DateAt date = draft.date == null ? plainDays.toldOf(draft) : null;
        if (date != null) {
            give(draft, date);
            boolean ahead =
                    anchorDay != null && !date.timex().reading().earliest().isBefore(anchorDay);
            boolean planned = ahead && draft.tense == Tense.PRESENT && draft.date != null;
            draft.status = planned ? EventStatus.SCHEDULED : draft.status;
        }
    }

    private void spreadFromHanging(EventDraft draft) {
        if (draft.date == null && !draft.match.isNoun() && draft.status == EventStatus.OCCURRED) {
            hanging.on(draft.match.clause()).forEach(date -> give(draft, date));
        }
    }

    private void give(EventDraft draft, DateAt date) {
        if (date.timex().reading() == null) {
            draft.offset = draft.offset == null ? date : draft.offset;
        } else if (draft.date == null
                && fits(draft, date)
                && !content.isOfOther(draft, date)
                && !last.isOfNounBefore(draft, date)) {
            draft.date = twoDays.from(date);
        }
    }

    private void findBase(EventDraft draft) {
        if (draft.offset != null) {
            draft.offsetBase = drafts.stream()
                    .filter(other -> other != draft && owners.countsFrom(draft.offset, other))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** What happened cannot have happened after the text was written, nor ever since or until some day. */
    private boolean fits(EventDraft draft, DateAt date) {
        DateReading reading = date.timex().reading();
        if (draft.match.isNoun() && reading.precision() == DatePrecision.BOUND) {
            return false;
        }
        if (draft.status != EventStatus.OCCURRED) {
            return true;
        }
        if (date.timex().mod() == TimexMod.ON_OR_AFTER) {
            return draft.tense == Tense.PRESENT
                    && anchorDay != null
                    && reading.earliest().isAfter(anchorDay);
        }
        boolean past = draft.tense == Tense.PAST || draft.tense == Tense.BEFORE_PAST;
        if (!past || anchorDay == null) {
            return true;
        }
        boolean until = date.timex().mod() == TimexMod.ON_OR_BEFORE
                && reading.latest() != null
                && reading.latest().isAfter(anchorDay);
        return !until && !reading.earliest().isAfter(lastDayFor(date));
    }

    /** A date in full may be a day behind a record that was dated elsewhere on the globe. */
    private LocalDate lastDayFor(DateAt date) {
        return date.timex().method() == DateMethod.EXPLICIT ? anchorDay.plusDays(1) : anchorDay;
    }

    /** "NEW YORK, Nov 17 -": the day of the report. */
    private boolean isDateline(DateAt date) {
        if (date.begin() - view.begin() > DATELINE || date.end() >= view.end()) {
            return false;
        }
        boolean year = date.timex().reading() != null && date.timex().reading().precision() == DatePrecision.YEAR;
        char mark = view.words().tokens().firstChar(date.end());
        return !year && (mark == '-' || mark == '–' || mark == '—' || mark == '电' || mark == '訊' || mark == '讯');
    }

    /** "The 2015 agreement": it tells one agreement from others, unless the noun is itself the event. */
    private boolean isAttributive(DateAt date) {
        if (view.hasCases() && isBareYear(date)
                || view.isAnalytic() && isOfFirst(date)
                || plainDays.isYearOfNoun(date, drafts)) {
            return true;
        }
        boolean nounBehind = !view.isVerbFirst()
                && !view.isOwnerBehind()
                && date.end() < view.end()
                && view.words().objectAt(date.end()) != null
                && view.words().tokens().type(date.end() - 1) == TokenType.NUMBER;
        return nounBehind && drafts.stream().noneMatch(draft -> draft.match.begin() == date.end());
    }

    /** {@code 五年来首次}: since when it is the first. */
    private boolean isOfFirst(DateAt date) {
        DateReading reading = date.timex().reading();
        boolean toNow = reading != null
                && anchorDay != null
                && reading.latest() != null
                && !reading.latest().isBefore(anchorDay)
                && reading.earliest().isBefore(anchorDay.minusDays(LONG_PAST));
        if (!toNow) {
            return false;
        }
        int next = date.end() < view.end() && view.words().isWritten(date.end(), "来") ? date.end() + 1 : date.end();
        return next < view.end() && view.words().tokens().firstChar(next) == '首';
    }

    /** "Договор 1972 года": a year in the genitive, where "in 1972" has a preposition. */
    private boolean isBareYear(DateAt date) {
        boolean year = date.timex().reading() != null && date.timex().reading().precision() == DatePrecision.YEAR;
        return year
                && date.begin() > view.begin()
                && !view.words().isPreposition(date.begin() - 1)
                && view.words().tokens().type(date.begin()) == TokenType.NUMBER;
    }

    private boolean isHead(DateAt date) {
        int clause = view.clauses().of(date.begin());
        return date.begin() - view.begin() <= HEAD
                && view.clauses().kind(clause).isForeground();
    }

    /** "6 August 1990: the council decides": the day of all that stands behind the colon. */
    private boolean isHeading(DateAt date) {
        return date.end() < view.end() && view.words().tokens().isMark(date.end(), ':');
    }

    private void spreadHead(DateAt date) {
        for (EventDraft draft : drafts) {
            boolean told = draft.place.foreground() || isHeading(date);
            boolean open = draft.date == null && told && draft.tense != Tense.BEFORE_PAST;
            if (open && !draft.match.isNoun()) {
                give(draft, date);
            }
        }
    }

    /** "Vetoed the draft on Tuesday and called for talks"; "went to Moscow on Tuesday, where he met". */
    private void spreadFromBefore(EventDraft draft) {
        int clause = draft.match.clause();
        if (view.hasCases() && draft.date == null) {
            boolean done = draft.match.isNoun() && (draft.tense == Tense.PAST || isBehindHappening(draft));
            DateAt told = done ? dateOfVerbIn(clause, true) : telling.of(draft);
            if (told != null) {
                give(draft, told);
                return;
            }
        }
        DateAt report = draft.date == null && SpeechActs.isDoneByTelling(draft.mode) ? telling.ofReport(draft) : null;
        if (report != null) {
            give(draft, report);
            return;
        }
        boolean planned = draft.status == EventStatus.SCHEDULED && (view.hasCases() || view.isAnalytic());
        boolean closed = draft.date != null || draft.match.isNoun() || draft.status != EventStatus.OCCURRED && !planned;
        if (closed || !view.clauses().hasParent(clause)) {
            return;
        }
        ClauseKind kind = view.clauses().kind(clause);
        int begin = view.clauses().begin(clause);
        boolean told = draft.tense == Tense.PAST || planned || view.isVerbFirst() && draft.tense == Tense.PRESENT;
        boolean there = view.has(WordClass.WHERE, begin, begin + 1) && told;
        boolean goesOn =
                kind == ClauseKind.PARTICIPLE || kind == ClauseKind.COORDINATED && draft.inheritedDoer || there;
        goesOn |= draft.tense == Tense.PAST && (upper.isOfWhen(clause) || upper.goesOnWithBut(clause));
        boolean spoken = kind == ClauseKind.THAT
                && (SpeechActs.isDoneBySaying(draft.mode)
                        || draft.match.pattern().extras().has(Extras.Flag.SAID))
                && (draft.tense == Tense.PRESENT
                        || view.isAnalytic()
                        || draft.match.pattern().voice() == Voice.PHRASE);
        boolean doing = draft.match.form() == WordForm.ING || view.isByEndings() && draft.tense == Tense.PAST;
        spoken |= kind == ClauseKind.THAT && doing && SpeechActs.isDoneByTelling(draft.mode);
        draft.announced = announcements.date(draft, kind);
        spoken |= last.isAnnounced(draft) || draft.announced;
        boolean attitude = goesOn
                && !there
                && draft.tense == Tense.PRESENT
                && !view.isTitle()
                && (!view.isVerbFirst() || kind == ClauseKind.COORDINATED);
        DateAt before = (goesOn && !attitude) || spoken ? dateOfVerbIn(upper.clauseBefore(clause), goesOn) : null;
        if (before != null) {
            give(draft, before);
        }
    }

    /** {@code состоялась церемония подписания}. */
    private boolean isBehindHappening(EventDraft draft) {
        int begin = draft.match.begin();
        return view.has(WordClass.HAPPEN, begin - HAPPENING_REACH, begin);
    }

    /** "Buried the hatchet on Monday, when": a weekday of these days dates a verb that no table knows. */
    private boolean isOfUnknownVerb(DateAt date) {
        boolean recent = DateOwners.isOfTheseDays(date) || date.timex().method() == DateMethod.WEEKDAY;
        return recent && !view.isVerbFirst() && !view.isByEndings();
    }

    private DateAt dateOfVerbIn(int clause, boolean anyVerb) {
        DateAt own = dateOfOwnVerbIn(clause, anyVerb);
        return own == null ? hanging.ofHappeningOn(clause) : own;
    }

    private DateAt dateOfOwnVerbIn(int clause, boolean anyVerb) {
        for (EventDraft draft : drafts) {
            boolean told = !draft.match.isNoun() || view.isVerbFirst() && Announcements.over(view, draft.match) >= 0;
            if (draft.match.clause() == clause && draft.date != null && told) {
                return draft.date;
            }
        }
        for (DateAt date : view.dates()) {
            boolean inClause = date.timex().reading() != null && view.clauses().of(date.begin()) == clause;
            DateOwners.Owner owner = inClause ? owners.nearest(date, clause) : null;
            if (owner == null && inClause && anyVerb && (view.isAnalytic() || isOfUnknownVerb(date))) {
                return date;
            }
            if (owner != null
                    && owner.draft() == null
                    && (anyVerb || view.isAnalytic() || view.words().is(owner.begin(), WordClass.SAY))) {
                return date;
            }
        }
        return null;
    }
}
