package org.dateline.jobs.reading;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min_by;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.event.EventStatus;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.table.EventRow;
import org.dateline.jobs.table.Tables;

/** Finds what is promised: scheduled for the days to come, or for days that have passed without news of it. */
public final class Promises {
    private static final Object[] OPEN = {EventStatus.SCHEDULED.code(), EventStatus.LAPSED.code()};

    private Promises() {}

    /**
     * What may happen, or should have happened, between the question's days; earliest first.
     *
     * @param question its {@code from} and {@code asOf} must be there
     */
    public static List<Promise> find(TimelineQuestion question, ReleaseFolder release, SparkSession spark) {
        LocalDate asOf = question.asOf().orElseThrow();
        Column lastDay = coalesce(col("latest"), col("earliest"));
        Dataset<Row> open = TimelineEvents.matching(question, release, spark)
                .filter(col("status")
                        .isin(OPEN)
                        .and(lastDay.geq(lit(question.from().orElseThrow()))));
        List<EventRow> events = TimelineEvents.rows(open, question.limit());
        Map<String, LocalDate> firstDays = firstDays(events, asOf, release, spark);
        return events.stream()
                .map(event -> new Promise(event, asOf, firstDays.getOrDefault(event.eventId(), event.earliest())))
                .toList();
    }

    /** The day of the latest publication that the release knows: the last of its runs. */
    public static Optional<LocalDate> asOf(ReleaseFolder release, SparkSession spark) {
        return release.records(Tables.RUNS, spark).orderBy(col("startedAt").desc()).takeAsList(1).stream()
                .map(run -> run.asOfDate())
                .filter(day -> day != null)
                .findFirst();
    }

    private static Map<String, LocalDate> firstDays(
            List<EventRow> events, LocalDate asOf, ReleaseFolder release, SparkSession spark) {
        Object[] ids = events.stream().map(EventRow::eventId).toArray();
        Map<String, LocalDate> days = new HashMap<>();
        release.rows(Tables.EVENT_HISTORY, spark)
                .filter(col("known_from").leq(lit(asOf)).and(col("event_id").isin(ids)))
                .groupBy("event_id")
                .agg(min_by(col("earliest"), col("known_from")).as("first"))
                .collectAsList()
                .forEach(row -> days.put(row.getString(0), row.getLocalDate(1)));
        return days;
    }
}
