package org.dateline.jobs.page;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;

import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.export.html.Subject;
import org.dateline.jobs.reading.TimelineEvents;
import org.dateline.jobs.reading.TimelineQuestion;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.table.Tables;

/** Finds the events that a page is about. */
final class PageSearch {

    private PageSearch() {}

    /** The rows of {@code events} that are on the subject. */
    static Dataset<Row> find(Subject subject, ReleaseFolder release, SparkSession spark) {
        Dataset<Row> events = TimelineEvents.matching(
                question(subject, subject.actorIds().stream().findFirst()), release, spark);
        if (subject.actorIds().size() > 1) {
            Dataset<Row> ofOther = TimelineEvents.matching(
                    question(subject, Optional.of(subject.actorIds().get(1))), release, spark);
            Dataset<Row> ids = ofOther.select(col("event_id").as("other_id"));
            events = events.join(ids, col("event_id").equalTo(col("other_id")), "left_semi");
        }
        return subject.words().isEmpty()
                ? events
                : withWords(events, subject.words().get(), release, spark);
    }

    private static TimelineQuestion question(Subject subject, Optional<String> actorId) {
        return new TimelineQuestion(
                actorId, subject.topicId(), subject.since(), subject.until(), Optional.empty(), Integer.MAX_VALUE);
    }

    /** Those whose title or any of whose sentences has all of the words. */
    private static Dataset<Row> withWords(
            Dataset<Row> events, String words, ReleaseFolder release, SparkSession spark) {
        Dataset<Row> bySentence = release.rows(Tables.MENTIONS, spark)
                .filter(hasAll(lower(col("sentence_text")), words)
                        .and(col("event_id").isNotNull()))
                .select("event_id");
        Dataset<Row> byTitle = events.filter(
                        hasAll(lower(concat_ws(" ", col("title_en"), col("title_original"))), words))
                .select("event_id");
        Dataset<Row> ids = bySentence.union(byTitle).distinct().withColumnRenamed("event_id", "found_id");
        return events.join(ids, col("event_id").equalTo(col("found_id")), "left_semi");
    }

    private static Column hasAll(Column text, String words) {
        Column hasAll = lit(true);
        for (String word : words.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            hasAll = hasAll.and(text.contains(word));
        }
        return hasAll;
    }
}
