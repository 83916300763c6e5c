package org.dateline.jobs.step.timeline;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.dateline.coreference.Ancestry;
import org.dateline.coreference.ResolvedEvent;
import org.dateline.timeline.PeriodKind;
import org.dateline.timeline.PeriodShare;
import org.dateline.timeline.Periods;

/** Spreads an event over the periods of the timelines that it counts in. */
final class TimelineFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What did not take place, or is only wished for, is no event to count. */
    private static final Set<String> NOT_COUNTED = Set.of("hypothetical", "denied", "cancelled");

    private static final Set<String> ANNOUNCED = Set.of("scheduled", "postponed", "lapsed");

    private final Subjects subjects;

    TimelineFacts(Ancestry ancestry) {
        this.subjects = new Subjects(ancestry);
    }

    /** Of the timelines of all kinds. */
    Iterator<TimelineFact> of(ResolvedEvent event) {
        if (NOT_COUNTED.contains(event.status())) {
            return Collections.emptyIterator();
        }
        List<TimelineFact> facts = new ArrayList<>();
        for (TimelineKind timeline : TimelineKind.values()) {
            for (Subject subject : timeline.subjects(subjects, event)) {
                addPeriods(facts, event, timeline, subject);
            }
        }
        return facts.iterator();
    }

    private static void addPeriods(
            List<TimelineFact> facts, ResolvedEvent event, TimelineKind timeline, Subject subject) {
        for (PeriodKind kind : PeriodKind.values()) {
            for (PeriodShare share : Periods.shares(event.date().interval(), kind)) {
                facts.add(fact(event, timeline, subject, kind, share));
            }
        }
    }

    private static TimelineFact fact(
            ResolvedEvent event, TimelineKind timeline, Subject subject, PeriodKind kind, PeriodShare share) {
        return new TimelineFact(
                timeline.name(),
                subject.first(),
                subject.second(),
                subject.isReciprocal(),
                kind.code(),
                share.start(),
                share.share(),
                share.isWhole(),
                event.eventId(),
                event.bestMentionId(),
                ANNOUNCED.contains(event.status()),
                event.act().quadCategory().endsWith("cooperation"),
                event.act().quadCategory().endsWith("conflict"),
                event.counts().nMentions(),
                event.counts().nArticles(),
                event.counts().nIndependentSources(),
                event.date().earliest());
    }
}
