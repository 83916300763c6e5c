package org.dateline.jobs.step.publish;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.table.EventChangeRow;

/**
 * What became of the events of a release in a later one, told from the tables of both: {@code events}, and the events of
 * their {@code mentions}.
 */
public final class EventChanges {

    /** The columns of {@code events} whose change is told. */
    private static final List<String> FIELDS =
            List.of("event_mode", "status", "earliest", "latest", "edtf", "title_en");

    private static final String[] BY_ID = {"event_id"};

    private EventChanges() {}

    /** The tables of a release by which events are followed. */
    public record Side(Dataset<Row> events, Dataset<Row> mentions) {}

    /** A row for each event that came or went, and for each column that changed; {@code releaseId} is the later one's. */
    public static Dataset<EventChangeRow> between(Side before, Side after, String releaseId) {
        Dataset<Row> heirs = heirs(before.mentions(), after.mentions());
        return came(before, after, heirs)
                .union(went(before, after, heirs))
                .union(updated(before.events(), after.events()))
                .withColumn("correction", lit(null).cast("string"))
                .withColumn("author", lit(null).cast("string"))
                .withColumn("reason", lit(null).cast("string"))
                .withColumn("releaseId", lit(releaseId))
                .as(RecordEncoders.of(EventChangeRow.class));
    }

    /**
     * What corrections changed and no release has told yet.
     *
     * @param outcome what those of the latest run did
     * @param told by the release before
     */
    public static Dataset<EventChangeRow> corrected(
            Dataset<EventChangeRow> outcome, Dataset<EventChangeRow> told, String releaseId) {
        Dataset<Row> known =
                told.filter(col("correction").isNotNull()).select("correction").distinct();
        Column[] columns = Arrays.stream(outcome.columns()).map(functions::col).toArray(Column[]::new);
        return outcome.join(known, new String[] {"correction"}, "left_anti")
                .select(columns)
                .withColumn("releaseId", lit(releaseId))
                .as(RecordEncoders.of(EventChangeRow.class));
    }

    /** All events as new ones: the changes of a first release. */
    public static Dataset<EventChangeRow> first(Dataset<Row> events, String releaseId) {
        return events.select(rowOf(col("event_id"), lit("added"), lit(null), lit(null), lit(null)))
                .withColumn("correction", lit(null).cast("string"))
                .withColumn("author", lit(null).cast("string"))
                .withColumn("reason", lit(null).cast("string"))
                .withColumn("releaseId", lit(releaseId))
                .as(RecordEncoders.of(EventChangeRow.class));
    }

    /** How many mentions went from which event to which. */
    private static Dataset<Row> heirs(Dataset<Row> before, Dataset<Row> after) {
        return events(before, "old_id")
                .join(events(after, "new_id"), "mention_id")
                .groupBy("old_id", "new_id")
                .agg(count(lit(1)).as("n"));
    }

    private static Dataset<Row> events(Dataset<Row> mentions, String name) {
        return mentions.filter(col("event_id").isNotNull())
                .select(col("mention_id"), col("event_id").as(name));
    }

    /** New events; those that took reports from an event that lives on were split from it. */
    private static Dataset<Row> came(Side before, Side after, Dataset<Row> heirs) {
        Dataset<Row> parents = heirs.join(after.events().select(col("event_id").as("old_id")), "old_id")
                .filter(col("old_id").notEqual(col("new_id")))
                .groupBy(col("new_id").as("event_id"))
                .agg(min_by(col("old_id"), struct(col("n").multiply(-1), col("old_id")))
                        .as("parent"));
        Column isSplit = col("parent").isNotNull();
        return after.events()
                .select("event_id")
                .join(before.events().select("event_id"), BY_ID, "left_anti")
                .join(parents, BY_ID, "left")
                .select(rowOf(
                        col("event_id"),
                        when(isSplit, "split").otherwise("added"),
                        lit(null),
                        col("parent"),
                        when(isSplit, col("event_id"))));
    }

    /** Events that are no more; those whose reports are in another event were merged into it. */
    private static Dataset<Row> went(Side before, Side after, Dataset<Row> heirs) {
        Dataset<Row> successors = heirs.groupBy(col("old_id").as("event_id"))
                .agg(min_by(col("new_id"), struct(col("n").multiply(-1), col("new_id")))
                        .as("successor"));
        return before.events()
                .select("event_id")
                .join(after.events().select("event_id"), BY_ID, "left_anti")
                .join(successors, BY_ID, "left")
                .select(rowOf(
                        col("event_id"),
                        when(col("successor").isNotNull(), "merged").otherwise("withdrawn"),
                        col("successor"),
                        lit(null),
                        lit(null)));
    }

    private static Dataset<Row> updated(Dataset<Row> before, Dataset<Row> after) {
        Dataset<Row> both = before.as("before").join(after.as("after"), BY_ID);
        Column[] fields = FIELDS.stream()
                .map(field -> struct(
                        lit(field).as("field"),
                        col("before." + field).cast("string").as("old"),
                        col("after." + field).cast("string").as("new")))
                .toArray(Column[]::new);
        return both.select(col("event_id"), explode(array(fields)).as("change"))
                .filter(not(col("change.old").eqNullSafe(col("change.new"))))
                .select(
                        col("event_id").as("eventId"),
                        lit("updated").as("change"),
                        lit(null).cast("string").as("supersededBy"),
                        col("change.field").as("field"),
                        col("change.old").as("oldValue"),
                        col("change.new").as("newValue"));
    }

    private static Column[] rowOf(Column event, Column change, Column superseded, Column oldValue, Column newValue) {
        Column field = when(oldValue.isNotNull(), "event_id");
        return new Column[] {
            event.as("eventId"),
            change.as("change"),
            superseded.cast("string").as("supersededBy"),
            field.cast("string").as("field"),
            oldValue.cast("string").as("oldValue"),
            newValue.cast("string").as("newValue")
        };
    }
}
