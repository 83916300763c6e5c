package org.dateline.jobs.step.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.dateline.coreference.Ancestry;
import org.dateline.coreference.ResolvedEvent;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.session.Shared;
import org.dateline.jobs.table.TimelineEntryRow;

/** The readable timeline: a row for each event under each of its actors, and those for whom they act, and topics. */
public final class TimelineEntriesStep {
    private TimelineEntriesStep() {}

    /** The entries of the events, whatever their status; actor or topic is null where the event has none. */
    public static Dataset<TimelineEntryRow> entries(Dataset<ResolvedEvent> events, Ancestry ancestry) {
        Shared<Subjects> subjects =
                Shared.of(new Subjects(ancestry), events.sparkSession().sparkContext());
        FlatMapFunction<ResolvedEvent, TimelineEntryRow> ofEvent = event -> entries(event, subjects.value());
        return events.flatMap(ofEvent, RecordEncoders.of(TimelineEntryRow.class));
    }

    private static Iterator<TimelineEntryRow> entries(ResolvedEvent event, Subjects subjects) {
        List<TimelineEntryRow> entries = new ArrayList<>();
        for (String actor : orNone(subjects.actors(event))) {
            for (String topic : orNone(Subjects.topics(event))) {
                entries.add(entry(event, actor, topic));
            }
        }
        return entries.iterator();
    }

    private static Collection<String> orNone(Collection<String> ids) {
        return ids.isEmpty() ? Collections.singletonList(null) : ids;
    }

    private static TimelineEntryRow entry(ResolvedEvent event, String actorId, String topicId) {
        return new TimelineEntryRow(
                actorId,
                topicId,
                event.eventId(),
                event.date().earliest(),
                event.date().latest(),
                event.date().edtf(),
                event.date().precision(),
                event.titleEn(),
                event.status(),
                event.counts().nSources());
    }
}
