package org.dateline.jobs.step.timeline;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.commons.codec.digest.MurmurHash3;
import org.dateline.coreference.Ancestry;
import org.dateline.coreference.ResolvedEvent;

/** Puts an event into the timelines that it counts in. */
final class CountedEvents implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What did not take place, or is only wished for, is no event to count. */
    private static final Set<String> NOT_COUNTED = Set.of("hypothetical", "denied", "cancelled");

    private static final Set<String> ANNOUNCED = Set.of("scheduled", "postponed", "lapsed");

    private final Subjects subjects;

    CountedEvents(Ancestry ancestry) {
        this.subjects = new Subjects(ancestry);
    }

    /** In timelines of all kinds. */
    Iterator<CountedEvent> of(ResolvedEvent event) {
        if (NOT_COUNTED.contains(event.status())) {
            return Collections.emptyIterator();
        }
        List<Long> articles = hashes(event.articleIds());
        List<Long> sources = hashes(event.sourceIds());
        List<CountedEvent> counted = new ArrayList<>();
        for (TimelineKind timeline : TimelineKind.values()) {
            for (Subject subject : timeline.subjects(subjects, event)) {
                counted.add(counted(event, timeline, subject, articles, sources));
            }
        }
        return counted.iterator();
    }

    private static List<Long> hashes(List<String> ids) {
        return ids.stream()
                .map(id -> MurmurHash3.hash128x64(id.getBytes(StandardCharsets.UTF_8))[0])
                .toList();
    }

    private static CountedEvent counted(
            ResolvedEvent event, TimelineKind timeline, Subject subject, List<Long> articles, List<Long> sources) {
        return new CountedEvent(
                timeline.name(),
                subject.first(),
                subject.second(),
                subject.isReciprocal(),
                event.date().earliest(),
                event.date().latest(),
                event.eventId(),
                event.bestMentionId(),
                ANNOUNCED.contains(event.status()),
                event.act().quadCategory().endsWith("cooperation"),
                event.act().quadCategory().endsWith("conflict"),
                event.counts().nMentions(),
                event.counts().nIndependentSources(),
                articles,
                sources);
    }
}
