package org.dateline.jobs.step.publish;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.coreference.ResolvedEvent;
import org.dateline.event.Mention;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.table.MentionActorRow;
import org.dateline.jobs.table.MentionRow;

/** Rows of {@code mentions} and {@code mention_actors}. */
public final class MentionRows {

    /** Whether a release carries the sentences. */
    public enum Texts {
        KEPT,
        LEFT_OUT
    }

    private MentionRows() {}

    /** A row for each mention, with the event that it reports. */
    public static Dataset<MentionRow> mentions(Dataset<Mention> mentions, Dataset<ResolvedEvent> events, Texts texts) {
        Dataset<Row> eventIds = events.select(explode(col("mentionIds")).as("mentionId"), col("eventId"));
        Dataset<Row> anchors = eventIds.select(
                col("mentionId").as("anchorMentionId"), col("eventId").as("dateAnchorEventId"));
        Dataset<Row> rows = mentions.join(eventIds, joinColumn("mentionId"), "left")
                .join(anchors, joinColumn("anchorMentionId"), "left")
                .withColumn("publishedMonth", date_format(col("publishedDate"), "yyyy-MM"));
        return (texts == Texts.KEPT
                        ? rows
                        : rows.withColumn("sentenceText", lit(null).cast("string")))
                .as(RecordEncoders.of(MentionRow.class));
    }

    /** A row for each actor of each mention. */
    public static Dataset<MentionActorRow> actors(Dataset<Mention> mentions) {
        return mentions.select(col("mentionId"), explode(col("participants")).as("participant"))
                .select("mentionId", "participant.*")
                .distinct()
                .as(RecordEncoders.of(MentionActorRow.class));
    }

    private static String[] joinColumn(String name) {
        return new String[] {name};
    }
}
