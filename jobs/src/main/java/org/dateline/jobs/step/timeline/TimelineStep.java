package org.dateline.jobs.step.timeline;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.coreference.Ancestry;
import org.dateline.coreference.ResolvedEvent;
import org.dateline.event.Mention;
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

    /** Shares are summed as decimals, whose sum does not depend on the order. */
    private static final String SHARE = "decimal(28,15)";

    private static final String[] KEY = {"timeline", "first", "second", "isReciprocal", "periodKind", "periodStart"};

    private static final String[] KEY_AND_ARTICLE =
            Stream.concat(Arrays.stream(KEY), Stream.of("articleId")).toArray(String[]::new);

    private TimelineStep() {}

    /**
     * The counts of all kinds of timelines, in one pass over the events.
     *
     * @param mentions those that report the events, at least
     */
    public static Dataset<TimelineCount> counts(
            Dataset<ResolvedEvent> events, Dataset<Mention> mentions, Ancestry ancestry) {
        Shared<TimelineFacts> facts =
                Shared.of(new TimelineFacts(ancestry), events.sparkSession().sparkContext());
        FlatMapFunction<ResolvedEvent, TimelineFact> ofEvent =
                event -> facts.value().of(event);
        Dataset<Row> rows =
                events.flatMap(ofEvent, RecordEncoders.of(TimelineFact.class)).toDF();
        Dataset<Row> whole = rows.filter(col("isWhole")).select("eventId", KEY);
        Dataset<Row> reports = reports(events, mentions);
        return ofEvents(rows)
                .join(toldAgain(whole, reports), KEY, "left")
                .join(sources(whole, reports), KEY, "left")
                .withColumn("nArticles", col("nTold").minus(coalesce(col("nToldAgain"), lit(0L))))
                .withColumn("nSources", coalesce(col("nSources"), lit(0L)))
                .drop("nTold", "nToldAgain")
                .as(RecordEncoders.of(TimelineCount.class));
    }

    /**
     * How often articles tell of a further event of the same period: so much less than the articles of its events are
     * the articles of the period. Most articles tell of one event, and need not be looked at.
     */
    private static Dataset<Row> toldAgain(Dataset<Row> whole, Dataset<Row> reports) {
        Dataset<Row> several = reports.groupBy("articleId")
                .agg(count(lit(1)).as("n"))
                .filter(col("n").gt(1))
                .select("articleId");
        return whole.join(reports.join(several, "articleId").select("eventId", "articleId"), "eventId")
                .groupBy(columns(KEY_AND_ARTICLE))
                .agg(count(lit(1)).as("n"))
                .filter(col("n").gt(1))
                .groupBy(columns(KEY))
                .agg(sum(col("n").minus(1)).as("nToldAgain"));
    }

    private static Dataset<Row> sources(Dataset<Row> whole, Dataset<Row> reports) {
        return whole.join(reports.select("eventId", "sourceId").distinct(), "eventId")
                .groupBy(columns(KEY))
                .agg(countDistinct("sourceId").as("nSources"));
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

    private static Dataset<Row> reports(Dataset<ResolvedEvent> events, Dataset<Mention> mentions) {
        return events.select(col("eventId"), explode(col("mentionIds")).as("mentionId"))
                .join(mentions.select("mentionId", "articleId", "sourceId"), "mentionId")
                .select("eventId", "articleId", "sourceId")
                .distinct();
    }

    private static Dataset<Row> ofEvents(Dataset<Row> facts) {
        Column isWhole = col("isWhole");
        Column best = struct(
                negate(col("nIndependentSources")).as("sources"),
                negate(col("nMentions")).as("mentions"),
                col("earliest"),
                col("bestMentionId"),
                col("eventId"));
        return facts.groupBy(columns(KEY))
                .agg(
                        count_if(isWhole).as("nEvents"),
                        sum(col("share").cast(SHARE)).cast("double").as("nEventsExpected"),
                        count_if(isWhole.and(col("isScheduled"))).as("nScheduled"),
                        coalesce(sum(when(isWhole, col("nMentions"))), lit(0L)).as("nMentions"),
                        count_if(isWhole.and(col("isCooperation"))).as("nCooperation"),
                        count_if(isWhole.and(col("isConflict"))).as("nConflict"),
                        coalesce(sum(when(isWhole, col("nArticles"))), lit(0L)).as("nTold"),
                        min(when(isWhole, best)).as("best"))
                .withColumn("topEventId", col("best.eventId"))
                .drop("best");
    }

    private static Column[] columns(String... names) {
        return Arrays.stream(names).map(name -> col(name)).toArray(Column[]::new);
    }
}
