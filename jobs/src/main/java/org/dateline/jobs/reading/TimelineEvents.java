package org.dateline.jobs.reading;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.table.EventRow;
import org.dateline.jobs.table.TableRows;
import org.dateline.jobs.table.Tables;

/** Finds the events of a timeline in a release. */
public final class TimelineEvents {

    private TimelineEvents() {}

    /** The events that answer the question, earliest first, then by id. */
    public static List<EventRow> find(TimelineQuestion question, ReleaseFolder release, SparkSession spark) {
        return rows(matching(question, release, spark), question.limit());
    }

    /** The last ones of those rows of {@code events}, earliest first. */
    public static List<EventRow> rows(Dataset<Row> events, int limit) {
        Dataset<Row> latest =
                events.orderBy(col("earliest").desc(), col("event_id").desc()).limit(limit);
        List<EventRow> rows =
                new ArrayList<>(TableRows.toRecords(Tables.EVENTS, latest).collectAsList());
        Collections.reverse(rows);
        return rows;
    }

    /** The rows of {@code events} that answer the question, however many. */
    public static Dataset<Row> matching(TimelineQuestion question, ReleaseFolder release, SparkSession spark) {
        Dataset<Row> events = question.asOf()
                .map(day -> KnownThen.events(day, release, spark))
                .orElseGet(() -> release.rows(Tables.EVENTS, spark));
        if (question.actorId().isPresent() || question.topicId().isPresent()) {
            Dataset<Row> ids = entries(question, release, spark).select("event_id");
            events = events.join(ids, events.col("event_id").equalTo(ids.col("event_id")), "left_semi");
        }
        if (question.from().isPresent()) {
            Column isOpen = col("latest").isNull();
            events = events.filter(
                    isOpen.or(col("latest").geq(lit(question.from().get()))));
        }
        if (question.to().isPresent()) {
            events = events.filter(col("earliest").leq(lit(question.to().get())));
        }
        return events;
    }

    private static Dataset<Row> entries(TimelineQuestion question, ReleaseFolder release, SparkSession spark) {
        Dataset<Row> entries = release.rows(Tables.TIMELINE_ENTRIES, spark);
        if (question.actorId().isPresent()) {
            entries = entries.filter(col("actor_id").equalTo(question.actorId().get()));
        }
        if (question.topicId().isPresent()) {
            entries = entries.filter(col("topic_id").equalTo(question.topicId().get()));
        }
        return entries;
    }
}
