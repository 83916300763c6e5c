package org.dateline.jobs.step.publish;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.time.LocalDate;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.article.Article;
import org.dateline.coreference.ResolvedEvent;
import org.dateline.event.Mention;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.step.resolve.EventBond;
import org.dateline.jobs.table.EventActorRow;
import org.dateline.jobs.table.EventDateRow;
import org.dateline.jobs.table.EventHistoryRow;
import org.dateline.jobs.table.EventPlaceRow;
import org.dateline.jobs.table.EventReferenceRow;
import org.dateline.jobs.table.EventRow;
import org.dateline.jobs.table.EventTopicRow;
import org.dateline.jobs.table.EventVoteRow;
import org.dateline.timeline.DayInterval;

/** Rows of {@code events} and of the tables that hang on them. */
public final class EventRows {

    private EventRows() {}

    /** A row for each event, with the headline of its best report. */
    public static Dataset<EventRow> events(
            Dataset<ResolvedEvent> events,
            Dataset<Mention> mentions,
            Dataset<Article> articles,
            Dataset<EventBond> bonds) {
        MapFunction<ResolvedEvent, EventRow> head = EventRows::head;
        Dataset<Row> bestReports = mentions.select(col("mentionId").as("bestMentionId"), col("articleId"));
        Dataset<Row> headlines = articles.filter(col("title").isNotNull())
                .select(
                        col("articleId"),
                        col("title").as("titleOriginal"),
                        col("language").as("titleLanguage"));
        return events.map(head, RecordEncoders.of(EventRow.class))
                .drop("titleOriginal", "titleLanguage", "weakestBond")
                .join(bestReports, "bestMentionId")
                .join(headlines, new String[] {"articleId"}, "left")
                .join(bonds, new String[] {"eventId"}, "left")
                .as(RecordEncoders.of(EventRow.class));
    }

    /** A row for each actor of each event. */
    public static Dataset<EventActorRow> actors(Dataset<ResolvedEvent> events) {
        return each("actors", events).as(RecordEncoders.of(EventActorRow.class));
    }

    /** A row for each topic of each event. */
    public static Dataset<EventTopicRow> topics(Dataset<ResolvedEvent> events) {
        return each("topics", events).as(RecordEncoders.of(EventTopicRow.class));
    }

    /** A row for each place of each event. */
    public static Dataset<EventPlaceRow> places(Dataset<ResolvedEvent> events) {
        return events.select(
                        col("eventId"),
                        col("setting.chosen"),
                        explode(col("setting.places")).as("place"))
                .withColumn("isChosen", col("place").eqNullSafe(col("chosen")))
                .select("eventId", "place.*", "isChosen")
                .as(RecordEncoders.of(EventPlaceRow.class));
    }

    /** A row for each reference of each event. */
    public static Dataset<EventReferenceRow> references(Dataset<ResolvedEvent> events) {
        return each("setting.references", events).as(RecordEncoders.of(EventReferenceRow.class));
    }

    /** A row for each event whose votes were counted. */
    public static Dataset<EventVoteRow> votes(Dataset<ResolvedEvent> events) {
        return each("setting.votes", events).as(RecordEncoders.of(EventVoteRow.class));
    }

    /** A row for each reading of each event's date. */
    public static Dataset<EventDateRow> dates(Dataset<ResolvedEvent> events) {
        return each("dates", events).as(RecordEncoders.of(EventDateRow.class));
    }

    /** A row for each day from which on something else was known of an event. */
    public static Dataset<EventHistoryRow> history(Dataset<ResolvedEvent> events) {
        return each("history", events)
                .select("eventId", "knownFrom", "status", "date.*", "mentionId")
                .withColumnsRenamed(Map.of("precision", "datePrecision", "kind", "dateKind"))
                .as(RecordEncoders.of(EventHistoryRow.class));
    }

    /** The items of a list, with the event's id: in columns, because whole events are long to read. */
    private static Dataset<Row> each(String list, Dataset<ResolvedEvent> events) {
        return events.select(col("eventId"), explode(col(list)).as("item")).select("eventId", "item.*");
    }

    private static EventRow head(ResolvedEvent event) {
        DayInterval interval = event.date().interval();
        LocalDate day = event.date().day().orElse(null);
        return new EventRow(
                event.eventId(),
                event.titleEn(),
                null,
                null,
                event.act().type(),
                event.act().mode(),
                event.act().cameoCode(),
                event.act().quadCategory(),
                event.act().goldstein(),
                day,
                interval.middle(),
                interval.earliest(),
                interval.latest(),
                interval.isOpen() ? null : interval.widthDays(),
                event.date().precision(),
                event.date().kind(),
                event.date().edtf(),
                event.date().agreement(),
                event.isDateCorrected(),
                event.status(),
                event.primaryActorId(),
                event.primaryTopicId(),
                event.setting().placeId(),
                event.setting().countryIso3(),
                event.counts().nMentions(),
                event.counts().nArticles(),
                event.counts().nSources(),
                event.counts().nIndependentSources(),
                event.counts().nLanguages(),
                event.counts().firstReported(),
                event.counts().lastReported(),
                event.bestMentionId(),
                event.confidence(),
                null,
                interval.earliest().getYear());
    }
}
