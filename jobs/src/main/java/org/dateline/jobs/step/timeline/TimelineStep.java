package org.dateline.jobs.step.timeline;

import static org.apache.spark.sql.functions.col;

import java.util.Arrays;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.coreference.Ancestry;
import org.dateline.coreference.ResolvedEvent;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.session.Shared;
import org.dateline.jobs.table.TimelineActorRow;
import org.dateline.jobs.table.TimelineActorTopicRow;
import org.dateline.jobs.table.TimelineDyadRow;
import org.dateline.jobs.table.TimelineTopicRow;

/**
 * Counts events by period. Events that are denied, cancelled or only called for are not counted; announced ones are, and
 * apart too. Counts of reports are those of the events that fall wholly into the period.
 */
public final class TimelineStep {

    private static final String[] TIMELINE = {"timeline", "first", "second", "isReciprocal"};

    private TimelineStep() {}

    /** The counts of all kinds of timelines, in one pass over the events. */
    public static Dataset<TimelineCount> counts(Dataset<ResolvedEvent> events, Ancestry ancestry) {
        Shared<CountedEvents> counted =
                Shared.of(new CountedEvents(ancestry), events.sparkSession().sparkContext());
        FlatMapFunction<ResolvedEvent, CountedEvent> inTimelines =
                event -> counted.value().of(event);
        MapPartitionsFunction<CountedEvent, TimelineCount> counts = PeriodCounts::of;
        return events.flatMap(inTimelines, RecordEncoders.of(CountedEvent.class))
                .repartition(columns(TIMELINE))
                .sortWithinPartitions(columns("first", "second", "timeline", "isReciprocal", "earliest"))
                .mapPartitions(counts, RecordEncoders.of(TimelineCount.class));
    }

    /** Those of actors. */
    public static Dataset<TimelineActorRow> actors(Dataset<TimelineCount> counts) {
        return of(counts, TimelineKind.ACTOR)
                .withColumnRenamed("first", "actorId")
                .as(RecordEncoders.of(TimelineActorRow.class));
    }

    /** Those of topics. */
    public static Dataset<TimelineTopicRow> topics(Dataset<TimelineCount> counts) {
        return of(counts, TimelineKind.TOPIC)
                .withColumnRenamed("first", "topicId")
                .as(RecordEncoders.of(TimelineTopicRow.class));
    }

    /** Those of actors on topics. */
    public static Dataset<TimelineActorTopicRow> actorTopics(Dataset<TimelineCount> counts) {
        return of(counts, TimelineKind.ACTOR_TOPIC)
                .withColumnRenamed("first", "actorId")
                .withColumnRenamed("second", "topicId")
                .as(RecordEncoders.of(TimelineActorTopicRow.class));
    }

    /** Those of pairs of actors. */
    public static Dataset<TimelineDyadRow> dyads(Dataset<TimelineCount> counts) {
        return of(counts, TimelineKind.DYAD)
                .withColumnRenamed("first", "sourceActorId")
                .withColumnRenamed("second", "targetActorId")
                .as(RecordEncoders.of(TimelineDyadRow.class));
    }

    private static Dataset<Row> of(Dataset<TimelineCount> counts, TimelineKind kind) {
        return counts.filter(col("timeline").equalTo(kind.name())).toDF();
    }

    private static Column[] columns(String... names) {
        return Arrays.stream(names).map(name -> col(name)).toArray(Column[]::new);
    }
}
