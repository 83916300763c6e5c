package org.dateline.jobs.reading;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.struct;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.table.Tables;

/** Events as they were known on a past day. */
final class KnownThen {

    /** What {@code event_history} keeps of an event. */
    private static final List<String> STATE =
            List.of("status", "earliest", "latest", "edtf", "date_precision", "date_kind");

    private KnownThen() {}

    /** The events that were known by the end of that day, with the status, date and sources that they had then. */
    static Dataset<Row> events(LocalDate day, ReleaseFolder release, SparkSession spark) {
        Dataset<Row> states = release.rows(Tables.EVENT_HISTORY, spark)
                .filter(col("known_from").leq(lit(day)))
                .groupBy("event_id")
                .agg(max_by(struct(columns(STATE)), col("known_from")).as("known"));
        Dataset<Row> sources = release.rows(Tables.MENTIONS, spark)
                .filter(col("published_date").leq(lit(day)).and(col("event_id").isNotNull()))
                .groupBy("event_id")
                .agg(countDistinct("source_id").as("sources_then"));
        Dataset<Row> events = release.rows(Tables.EVENTS, spark)
                .join(states, "event_id")
                .join(sources, "event_id")
                .withColumn("n_sources", col("sources_then"));
        for (String column : STATE) {
            events = events.withColumn(column, col("known").getField(column));
        }
        return events;
    }

    private static Column[] columns(List<String> names) {
        return names.stream().map(name -> col(name)).toArray(Column[]::new);
    }
}
