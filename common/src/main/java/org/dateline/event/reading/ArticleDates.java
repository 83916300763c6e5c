package org.dateline.event.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.EventStatus;
import org.dateline.event.Role;
import org.dateline.event.clause.DateAt;
import org.dateline.event.pattern.Extras;
import org.dateline.event.reading.VerbReading.Tense;
import org.dateline.timex.Anchor;
import org.dateline.timex.DateKind;
import org.dateline.timex.DateMethod;
import org.dateline.timex.DatePrecision;
import org.dateline.timex.DateReading;
import org.dateline.timex.Timex3;
import org.dateline.timex.TimexMod;
import org.dateline.timex.TimexType;

/**
 * Dates the drafts of an article: by their own time expressions, by another mention of the same act, by the day of
 * publication where they are plainly the day's news, and by each other.
 */
final class ArticleDates {
    /** Nobody tells of them beforehand. */
    private static final Set<String> UNANNOUNCED = Set.of("attack", "ceasefire_violated");

    private static final double SURE_DAY = 0.75;
    private static final double SOME_DAY = 0.5;
    private static final int CRAWL_LAG_DAYS = 2;
    private static final int NEAR_DAYS = 3;
    private static final int NEWS_SENTENCES = 2;

    private final List<EventDraft> drafts;
    private final Anchor anchor;
    private final SameAct same;

    ArticleDates(List<EventDraft> drafts, Anchor anchor, SameAct same) {
        this.drafts = drafts;
        this.anchor = anchor;
        this.same = same;
    }

    /** {@code leadDay} is the day that the first sentence names for the news, if it does. */
    void date(Optional<DateAt> leadDay) {
        drafts.forEach(this::byOwnWords);
        settleManner();
        settleHeadlines();
        shareDates();
        leadDay.ifPresent(day -> drafts.forEach(draft -> byLead(draft, day)));
        if (leadDay.isEmpty() && !newsIsOfAnotherDay()) {
            drafts.forEach(this::byPublication);
        }
        drafts.forEach(this::byOccasion);
        shareDates();
        Anchoring.apply(drafts);
        shareDates();
        new Reactions(drafts, same, anchor.day()).date();
        drafts.forEach(this::settleStatus);
    }

    private void byOwnWords(EventDraft draft) {
        if (draft.date != null) {
            draft.method = draft.date.timex().method();
            draft.reading = asSureAsAnchor(draft.date.timex(), draft.method);
        }
    }

    /** "Yesterday" is no surer than the day that it is counted from; "in the last two days" names none of them. */
    private DateReading asSureAsAnchor(Timex3 timex, DateMethod method) {
        DateReading reading = timex.reading();
        if (method != DateMethod.RELATIVE_TO_PUBLICATION || reading.precision() != DatePrecision.DAY) {
            return reading;
        }
        if (timex.type() == TimexType.DURATION && reading.latest().isAfter(reading.earliest())) {
            return someDay(reading.earliest(), reading.latest());
        }
        boolean unsure = anchor.confidence() < SURE_DAY && isNamedByDistance(timex);
        return unsure && Anchoring.isOneDay(reading) ? aboutDay(reading.latest()) : reading;
    }

    /** "Yesterday", unlike "14 July", moves with the day that it is counted from. */
    private static boolean isNamedByDistance(Timex3 timex) {
        boolean near = timex.anchor() != null
                && Math.abs(ChronoUnit.DAYS.between(timex.reading().earliest(), timex.anchor())) <= NEAR_DAYS;
        return near && timex.text().chars().noneMatch(Character::isDigit);
    }

    /** "Council votes on sanctions" above a text that says when it will: the headline is of what is to come. */
    private void settleHeadlines() {
        for (EventDraft draft : drafts) {
            boolean open = draft.place.title() && draft.tense == Tense.PRESENT && draft.date == null;
            if (open && draft.status == EventStatus.OCCURRED && isToldAsPlanOnly(draft)) {
                draft.status = EventStatus.SCHEDULED;
            }
        }
    }

    private boolean isToldAsPlanOnly(EventDraft headline) {
        boolean planned = false;
        for (EventDraft other : drafts) {
            if (!other.place.title() && other.mode.equals(headline.mode) && same.test(headline, other)) {
                if (other.status != EventStatus.SCHEDULED) {
                    return false;
                }
                planned |= other.place.bodySentence() < NEWS_SENTENCES;
            }
        }
        return planned;
    }

    /** "Discussed with" is a call where the article speaks of a call between the same. */
    private void settleManner() {
        for (EventDraft draft : drafts) {
            if (!draft.match.pattern().extras().has(Extras.Flag.MANNER_OPEN)) {
                continue;
            }
            boolean call = drafts.stream()
                    .filter(other -> other.mode.equals("phone_call"))
                    .anyMatch(other -> same.participants(other).equals(same.participants(draft)));
            if (call) {
                draft.mode = "phone_call";
            }
        }
    }

    private void shareDates() {
        for (EventDraft draft : drafts) {
            if (draft.isDated() || draft.tense == Tense.BEFORE_PAST && !draft.match.isNoun()) {
                continue;
            }
            EventDraft dated = datedTwin(draft);
            if (dated != null) {
                draft.reading = dated.reading;
                draft.method = dated.method;
                draft.anchor = dated.anchor;
                draft.anchorOffset = dated.anchorOffset;
                draft.date = dated.date;
            }
        }
    }

    /** The dated mention of the same act; none where two such disagree. */
    private EventDraft datedTwin(EventDraft draft) {
        EventDraft found = null;
        for (EventDraft other : drafts) {
            if (!other.isDated()
                    || other.status != draft.status
                    || areTwoOfMany(draft, other)
                    || !same.test(draft, other)) {
                continue;
            }
            if (found != null && !found.reading.equals(other.reading)) {
                return null;
            }
            found = other;
        }
        return found;
    }

    /** One side strikes again and again: only what the headline or the first sentences tell of is one deed. */
    private static boolean areTwoOfMany(EventDraft draft, EventDraft other) {
        return UNANNOUNCED.contains(draft.mode) && !draft.place.title() && !(draft.isMain && other.isMain);
    }

    /** The first sentences tell of another day than that of publication: what they leave undated is of that day too. */
    private boolean newsIsOfAnotherDay() {
        return drafts.stream()
                .filter(draft -> draft.isMain && draft.isDated() && draft.status == EventStatus.OCCURRED)
                .anyMatch(draft -> !namedDay(draft).equals(anchor.day()));
    }

    /** The first day that the words of a draft name, before any doubt about the text's own day. */
    private static LocalDate namedDay(EventDraft draft) {
        boolean counted = draft.date != null && draft.method == DateMethod.RELATIVE_TO_PUBLICATION;
        return counted ? draft.date.timex().reading().earliest() : draft.reading.earliest();
    }

    /** Told first and as the news, without a day of its own. */
    private static boolean isOpenNews(EventDraft draft) {
        boolean told = draft.tense == Tense.PAST || draft.tense == Tense.PRESENT || draft.place.title();
        boolean news = draft.isMain && draft.place.foreground() && draft.place.bodySentence() < NEWS_SENTENCES;
        boolean happened = draft.status == EventStatus.OCCURRED || draft.status == EventStatus.ONGOING;
        return told && news && happened && !draft.isDated();
    }

    private void byLead(EventDraft draft, DateAt day) {
        boolean lead = draft.place.title() || draft.place.bodySentence() == 0 || !draft.place.hasDates();
        boolean told = draft.tense == Tense.PAST || draft.place.title() && draft.tense == Tense.PRESENT;
        if (isOpenNews(draft) && lead && told && !isPlannedToo(draft)) {
            draft.date = day;
            byOwnWords(draft);
        }
    }

    /** "Minister visits Paris" above a text that says that he will. */
    private boolean isPlannedToo(EventDraft headline) {
        return headline.place.title()
                && drafts.stream()
                        .anyMatch(other -> other.mode.equals(headline.mode) && other.status == EventStatus.SCHEDULED);
    }

    private void byPublication(EventDraft draft) {
        boolean open = isOpenNews(draft) && !draft.place.hasDates();
        if (!open || anchor.day() == null || anchor.confidence() < SOME_DAY) {
            return;
        }
        draft.method = DateMethod.PUBLICATION_DAY;
        draft.reading = anchor.confidence() >= SURE_DAY ? DateReading.day(anchor.day()) : aboutDay(anchor.day());
    }

    /** "Accused Moscow after the vote": on the day of the vote that the article is about. */
    private void byOccasion(EventDraft draft) {
        if (draft.isDated() || !draft.onOccasion || draft.tense != Tense.PAST) {
            return;
        }
        EventDraft occasion = null;
        for (EventDraft other : drafts) {
            boolean news = other.isMain && other.isDated() && other.status == EventStatus.OCCURRED;
            if (news && Anchoring.isAboutOneDay(other.reading)) {
                if (occasion != null && !occasion.reading.equals(other.reading)) {
                    return;
                }
                occasion = occasion == null ? other : occasion;
            }
        }
        if (occasion != null) {
            Anchoring.onOccasion(draft, occasion);
        }
    }

    private static DateReading aboutDay(LocalDate day) {
        return someDay(day.minusDays(CRAWL_LAG_DAYS), day);
    }

    private static DateReading someDay(LocalDate first, LocalDate last) {
        return new DateReading(
                "[" + first + ".." + last + "]", first, last, DatePrecision.DAY_APPROXIMATE, DateKind.UNCERTAIN);
    }

    private void settleStatus(EventDraft draft) {
        if (!draft.isDated()) {
            return;
        }
        Timex3 timex = draft.date == null ? null : draft.date.timex();
        if (timex != null && timex.mod() == TimexMod.ON_OR_AFTER && draft.status == EventStatus.ONGOING) {
            return;
        }
        boolean past = draft.match.isNoun()
                && draft.status == EventStatus.SCHEDULED
                && draft.reading.latest() != null
                && anchor.day() != null
                && draft.reading.latest().isBefore(anchor.day());
        if (past) {
            draft.status = EventStatus.OCCURRED;
        }
        boolean open = draft.status == EventStatus.OCCURRED || draft.status == EventStatus.ONGOING;
        if (open && draft.method != DateMethod.PUBLICATION_DAY && isAhead(draft)) {
            draft.status = EventStatus.SCHEDULED;
        }
    }

    private boolean isAhead(EventDraft draft) {
        if (anchor.day() == null || draft.tense == Tense.PAST || draft.tense == Tense.BEFORE_PAST) {
            return false;
        }
        LocalDate earliest = namedDay(draft);
        boolean present = draft.tense == Tense.PRESENT
                && !draft.announced
                && !draft.place.title()
                && !SpeechActs.isDoneBySaying(draft.mode)
                && !UNANNOUNCED.contains(draft.mode)
                && draft.actors(Role.SOURCE).size()
                                + draft.actors(Role.PARTICIPANT).size()
                        > 0;
        return earliest.isAfter(anchor.day()) || present && earliest.equals(anchor.day());
    }
}
