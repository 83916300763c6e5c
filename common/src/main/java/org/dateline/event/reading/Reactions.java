package org.dateline.event.reading;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.event.EventStatus;
import org.dateline.event.reading.VerbReading.Tense;

/**
 * Dates what is said, without a day of its own, by the news that it answers or goes on with: "Haley accused Russia" below
 * "Russia vetoed the draft on Thursday", "Rodriguez demanded" behind "Rodriguez met Kerry".
 */
final class Reactions {
    private static final int NEAR_SENTENCES = 5;
    /** What a text answers that is two days old may have been said since. */
    private static final int LATEST_ANSWER = 1;

    private final List<EventDraft> drafts;
    private final SameAct same;

    private final LocalDate anchorDay;

    /** {@code anchorDay} is the day of the text; null if unknown. */
    Reactions(List<EventDraft> drafts, SameAct same, LocalDate anchorDay) {
        this.drafts = drafts;
        this.same = same;
        this.anchorDay = anchorDay;
    }

    void date() {
        EventDraft news = news();
        for (EventDraft draft : drafts) {
            if (isOpen(draft)) {
                EventDraft before = goneOnWith(draft);
                if (before != null) {
                    Anchoring.onOccasion(draft, before);
                } else if (news != null && answers(draft, news)) {
                    Anchoring.onOccasion(draft, news);
                }
            }
        }
    }

    private static boolean isOpen(EventDraft draft) {
        return !draft.isDated()
                && draft.status == EventStatus.OCCURRED
                && draft.tense == Tense.PAST
                && !draft.match.isNoun()
                && draft.place.foreground()
                && !draft.place.hasDates()
                && SpeechActs.isDoneBySaying(draft.mode);
    }

    /** The dated act of the lead; null where the main acts are of several days. */
    private EventDraft news() {
        EventDraft news = null;
        for (EventDraft draft : drafts) {
            if (draft.isMain && isToldOfOneDay(draft)) {
                if (news != null && !news.reading.equals(draft.reading)) {
                    return null;
                }
                news = news == null || news.place.title() ? draft : news;
            }
        }
        return news;
    }

    private static boolean isToldOfOneDay(EventDraft draft) {
        return draft.isDated() && draft.status == EventStatus.OCCURRED && Anchoring.isOneDay(draft.reading);
    }

    /** The act of the same doer in the sentence before; null if there is none. */
    private EventDraft goneOnWith(EventDraft draft) {
        EventDraft found = null;
        for (EventDraft other : drafts) {
            boolean before = other.place.sentence() == draft.place.sentence() - 1
                    && !other.place.title()
                    && other.tense == Tense.PAST
                    && other.place.foreground();
            if (before && isToldOfOneDay(other) && doers(other).containsAll(same.sources(draft))) {
                found = other;
            }
        }
        return found;
    }

    /** Said to or against who did it, by somebody else, not far below. */
    private boolean answers(EventDraft draft, EventDraft news) {
        Set<String> doers = doers(news);
        boolean fresh = anchorDay != null && !news.reading.earliest().isBefore(anchorDay.minusDays(LATEST_ANSWER));
        return fresh
                && draft.place.bodySentence() <= NEAR_SENTENCES
                && !draft.place.title()
                && same.sources(draft).stream().noneMatch(doers::contains)
                && same.targets(draft).stream().anyMatch(doers::contains);
    }

    private Set<String> doers(EventDraft draft) {
        Set<String> doers = new HashSet<>(same.sources(draft));
        doers.addAll(same.participants(draft));
        return doers;
    }
}
