package org.dateline.jobs.step.timeline;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
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

    /** The subjects of an event in one kind of timeline. */
    interface SubjectsOf extends BiFunction<Subjects, ResolvedEvent, List<Subject>>, Serializable {}

    private final Subjects subjects;
    private final SubjectsOf subjectsOf;

    TimelineFacts(Ancestry ancestry, SubjectsOf subjectsOf) {
        this.subjects = new Subjects(ancestry);
        this.subjectsOf = subjectsOf;
    }

    Iterator<TimelineFact> of(ResolvedEvent event) {
        List<TimelineFact> facts = new ArrayList<>();
        if (!NOT_COUNTED.contains(event.status())) {
            List<Subject> its = subjectsOf.apply(subjects, event);
            for (PeriodKind kind : PeriodKind.values()) {
                for (PeriodShare share : Periods.shares(event.date().interval(), kind)) {
                    its.forEach(subject -> facts.add(fact(event, subject, kind, share)));
                }
            }
        }
        return facts.iterator();
    }

    private static TimelineFact fact(ResolvedEvent event, Subject subject, PeriodKind kind, PeriodShare share) {
        return new TimelineFact(
                subject.first(),
                subject.second(),
                subject.isReciprocal(),
                kind.code(),
                share.start(),
                share.share(),
                share.isWhole(),
                event.eventId(),
                ANNOUNCED.contains(event.status()),
                event.act().quadCategory().endsWith("cooperation"),
                event.act().quadCategory().endsWith("conflict"),
                event.counts().nMentions(),
                event.counts().nIndependentSources(),
                event.date().earliest());
    }
}
