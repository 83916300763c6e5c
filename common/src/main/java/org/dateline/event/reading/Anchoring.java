package org.dateline.event.reading;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.dateline.event.clause.DateAt;
import org.dateline.timex.DateMethod;
import org.dateline.timex.DatePrecision;
import org.dateline.timex.DateReading;
import org.dateline.timex.EventOffset;

/**
 * Dates events by each other: in "A came two days after B" either gives the other's day. Where neither has one, A keeps
 * how far it stands from B, for other articles to date.
 */
final class Anchoring {
    private static final int REACH = 5;

    private Anchoring() {}

    /** True where "two days after" counts from this trigger: it stands directly behind those words. */
    static boolean countsFrom(DateAt date, TriggerMatch match) {
        return match.begin() >= date.end() && match.begin() - date.end() <= REACH;
    }

    /** Dates what can be dated among the drafts of an article. */
    static void apply(List<EventDraft> drafts) {
        for (EventDraft draft : drafts) {
            if (draft.offset != null) {
                EventOffset offset = draft.offset.timex().eventOffset();
                drafts.stream()
                        .filter(other -> other != draft && other.place.sentence() == draft.place.sentence())
                        .filter(other -> countsFrom(draft.offset, other.match))
                        .findFirst()
                        .ifPresent(base -> tie(draft, base, offset));
            }
        }
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

    private static boolean isOneDay(DateReading reading) {
        return reading.precision() == DatePrecision.DAY && reading.earliest().equals(reading.latest());
    }

    private static void date(EventDraft draft, LocalDate day) {
        draft.reading = DateReading.day(day);
        draft.method = DateMethod.ANCHORED_TO_EVENT;
    }
}
