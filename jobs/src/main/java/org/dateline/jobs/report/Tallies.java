package org.dateline.jobs.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.jobs.step.extract.ArticleReading;

/** Counts for the summary of a run, the most frequent first. */
public final class Tallies {

    private static final int MANY = 1000;

    private Tallies() {}

    /** How often each value stands in that column. */
    public static List<Count> of(Dataset<?> rows, String column) {
        return top(rows.select(col(column).cast("string").as("name")), MANY);
    }

    /** The phrases of that kind ({@code date}, {@code name}) that nobody could read. */
    public static List<Count> unread(Dataset<ArticleReading> readings, String kind, int limit) {
        Column phrase = explode(col("unread"));
        return top(
                readings.select(phrase.as("phrase"))
                        .filter(col("phrase.kind").equalTo(kind))
                        .select(col("phrase.text").as("name")),
                limit);
    }

    private static List<Count> top(Dataset<Row> names, int limit) {
        return names
                .groupBy("name")
                .count()
                .orderBy(col("count").desc(), col("name"))
                .limit(limit)
                .collectAsList()
                .stream()
                .map(row -> new Count(row.getString(0), row.getLong(1)))
                .toList();
    }
}
