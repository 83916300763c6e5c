package org.dateline.jobs.reading;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.step.publish.EventChanges;
import org.dateline.jobs.table.EventChangeRow;
import org.dateline.jobs.table.Tables;

/** Tells what became of events from one release to another. */
public final class Changes {

    private Changes() {}

    /** The changes by kind, event and column, at most {@code limit}. */
    public static List<Change> between(ReleaseFolder before, ReleaseFolder after, int limit, SparkSession spark)
            throws IOException {
        List<EventChangeRow> rows = all(before, after, spark)
                .orderBy("change", "eventId", "field", "correction")
                .limit(limit)
                .collectAsList();
        Map<String, String> titles = titles(rows, before, after, spark);
        return rows.stream()
                .map(row -> new Change(titles.getOrDefault(row.eventId(), ""), row))
                .toList();
    }

    /** How many events each kind of change befell. */
    public static Map<String, Long> counts(ReleaseFolder before, ReleaseFolder after, SparkSession spark)
            throws IOException {
        Map<String, Long> counts = new HashMap<>();
        all(before, after, spark)
                .select("change", "eventId")
                .distinct()
                .groupBy("change")
                .count()
                .collectAsList()
                .forEach(row -> counts.put(row.getString(0), row.getLong(1)));
        return counts;
    }

    /** What the tables of both tell, and what the later one says that people corrected since the earlier one. */
    private static Dataset<EventChangeRow> all(ReleaseFolder before, ReleaseFolder after, SparkSession spark)
            throws IOException {
        String first = before.id().value();
        String last = after.id().value();
        Dataset<EventChangeRow> changes = EventChanges.between(side(before, spark), side(after, spark), last);
        if (!after.has(Tables.EVENT_CHANGES, spark)) {
            return changes;
        }
        return changes.unionByName(after.records(Tables.EVENT_CHANGES, spark)
                .filter(col("change")
                        .equalTo("corrected")
                        .and(col("releaseId").gt(first))
                        .and(col("releaseId").leq(last))));
    }

    private static EventChanges.Side side(ReleaseFolder release, SparkSession spark) {
        return new EventChanges.Side(release.rows(Tables.EVENTS, spark), release.rows(Tables.MENTIONS, spark));
    }

    private static Map<String, String> titles(
            List<EventChangeRow> rows, ReleaseFolder before, ReleaseFolder after, SparkSession spark) {
        Object[] ids = rows.stream().map(EventChangeRow::eventId).distinct().toArray();
        Dataset<Row> now = titles(after, ids, spark).withColumnRenamed("title_en", "now");
        Dataset<Row> then = titles(before, ids, spark).withColumnRenamed("title_en", "then");
        Map<String, String> titles = new HashMap<>();
        now.join(then, now.col("event_id").equalTo(then.col("event_id")), "full")
                .select(coalesce(now.col("event_id"), then.col("event_id")), coalesce(col("now"), col("then")))
                .collectAsList()
                .forEach(row -> titles.put(row.getString(0), row.getString(1)));
        return titles;
    }

    private static Dataset<Row> titles(ReleaseFolder release, Object[] ids, SparkSession spark) {
        return release.rows(Tables.EVENTS, spark)
                .filter(col("event_id").isin(ids))
                .select("event_id", "title_en");
    }
}
