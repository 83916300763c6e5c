package org.dateline.jobs.step.publish;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.coreference.ResolvedEvent;
import org.dateline.event.Mention;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.step.resolve.AnchoredDate;
import org.dateline.jobs.step.resolve.MentionCandidate;
import org.dateline.jobs.table.MentionActorRow;
import org.dateline.jobs.table.MentionCandidateRow;
import org.dateline.jobs.table.MentionPlaceRow;
import org.dateline.jobs.table.MentionReferenceRow;
import org.dateline.jobs.table.MentionRow;
import org.dateline.timex.DateMethod;

/** Rows of {@code mentions} and of the tables that hang on them. */
public final class MentionRows {

    /** Whether a release carries the sentences. */
    public enum Texts {
        KEPT,
        LEFT_OUT
    }

    private MentionRows() {}

    /**
     * A row for each mention, with the event that it reports.
     *
     * @param anchored dates of mentions that count them from an event which other articles date
     */
    public static Dataset<MentionRow> mentions(
            Dataset<Mention> mentions, Dataset<AnchoredDate> anchored, Dataset<ResolvedEvent> events, Texts texts) {
        Dataset<Row> eventIds = events.select(
                explode(col("mentionIds")).as("mentionId"),
                col("eventId"),
                col("date.earliest").as("eventDay"));
        Dataset<Row> anchors = mentions.filter(col("anchorMentionId").isNotNull())
                .select("mentionId", "anchorMentionId")
                .join(eventIds.toDF("anchorMentionId", "dateAnchorEventId", "anchorDay"), "anchorMentionId")
                .drop("anchorMentionId");
        Dataset<Row> rows = withDates(mentions, anchored)
                .join(eventIds.drop("eventDay"), joinColumn("mentionId"), "left")
                .join(anchors, joinColumn("mentionId"), "left")
                .withColumn("dateAnchor", coalesce(col("dateAnchor"), when(isAnchored(), col("anchorDay"))))
                .withColumn("publishedMonth", date_format(col("publishedDate"), "yyyy-MM"));
        return (texts == Texts.KEPT
                        ? rows
                        : rows.withColumn("sentenceText", lit(null).cast("string")))
                .as(RecordEncoders.of(MentionRow.class));
    }

    private static Column isAnchored() {
        return col("dateMethod").equalTo(DateMethod.ANCHORED_ACROSS_ARTICLES.code());
    }

    /** The mentions, dated where the event that they count from is dated by other articles. */
    public static Dataset<Row> withDates(Dataset<Mention> mentions, Dataset<AnchoredDate> anchored) {
        Dataset<Row> rows = mentions.join(broadcast(anchored), joinColumn("mentionId"), "left");
        List<Column> columns = new ArrayList<>();
        for (String column : mentions.columns()) {
            boolean isDated =
                    !column.equals("mentionId") && List.of(anchored.columns()).contains(column);
            columns.add(
                    isDated
                            ? coalesce(anchored.col(column), mentions.col(column))
                                    .as(column)
                            : col(column));
        }
        return rows.select(columns.toArray(Column[]::new));
    }

    /** A row for each event that a mention without one may report. */
    public static Dataset<MentionCandidateRow> candidates(Dataset<MentionCandidate> candidates) {
        return candidates.as(RecordEncoders.of(MentionCandidateRow.class));
    }

    /** A row for each actor of each mention. */
    public static Dataset<MentionActorRow> actors(Dataset<Mention> mentions) {
        return each("participants", mentions).as(RecordEncoders.of(MentionActorRow.class));
    }

    /** A row for each place of each mention. */
    public static Dataset<MentionPlaceRow> places(Dataset<Mention> mentions) {
        return each("circumstances.places", mentions).as(RecordEncoders.of(MentionPlaceRow.class));
    }

    /** A row for each reference of each mention. */
    public static Dataset<MentionReferenceRow> references(Dataset<Mention> mentions) {
        return each("circumstances.references", mentions).as(RecordEncoders.of(MentionReferenceRow.class));
    }

    /** The items of a list, each once, with the mention's id. */
    private static Dataset<Row> each(String list, Dataset<Mention> mentions) {
        return mentions.select(
                        col("mentionId"), explode(array_distinct(col(list))).as("item"))
                .select("mentionId", "item.*");
    }

    private static String[] joinColumn(String name) {
        return new String[] {name};
    }
}
