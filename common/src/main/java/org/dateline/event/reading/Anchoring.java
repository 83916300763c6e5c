package org.dateline.event.reading;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.dateline.timex.DateMethod;
import org.dateline.timex.DatePrecision;
import org.dateline.timex.DateReading;
import org.dateline.timex.EventOffset;

/**
 * Dates events by each other: in "A came two days after B" either gives the other's day. Where neither has one, A keeps
 * how far it stands from B, for other articles to date.
 */
final class Anchoring {
    private static final String SAME_DAY = "P0D";

    private Anchoring() {}

    /** Dates what can be dated among the drafts of an article. */
    static void apply(List<EventDraft> drafts) {
        for (EventDraft draft : drafts) {
            if (draft.offset != null && draft.offsetBase != null) {
                tie(draft, draft.offsetBase, draft.offset.timex().eventOffset());
            }
        }
    }

    /** Dates a reaction "after the vote" by the day of the vote that the article is about. */
    static void onOccasion(EventDraft reaction, EventDraft occasion) {
        reaction.anchor = occasion;
        reaction.anchorOffset = SAME_DAY;
        reaction.reading = occasion.reading;
        reaction.method = DateMethod.ANCHORED_TO_EVENT;
    }

    private static void tie(EventDraft later, EventDraft base, EventOffset offset) {
        if (later.isDated() && !base.isDated() && isOneDay(later.reading)) {
            date(base, offset.eventDayFrom(later.reading.earliest()));
            base.anchor = later;
            base.anchorOffset = Period.parse(offset.period()).negated().toString();
        } else if (!later.isDated()) {
            later.anchor = base;
            later.anchorOffset = offset.period();
            if (base.isDated() && isOneDay(base.reading)) {
                date(later, offset.from(base.reading.earliest()));
            }
        }
    }

    static boolean isOneDay(DateReading reading) {
        return reading.precision() == DatePrecision.DAY && reading.earliest().equals(reading.latest());
    }

    /** One day, be it known or only nearly so. */
    static boolean isAboutOneDay(DateReading reading) {
        return isOneDay(reading) || reading.precision() == DatePrecision.DAY_APPROXIMATE;
    }

    private static void date(EventDraft draft, LocalDate day) {
        draft.reading = DateReading.day(day);
        draft.method = DateMethod.ANCHORED_TO_EVENT;
    }
}
