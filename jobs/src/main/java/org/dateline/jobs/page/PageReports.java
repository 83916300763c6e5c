package org.dateline.jobs.page;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.dateline.export.html.Report;

/** Finds the reports of events that are worth showing: one an outlet, the best one first. */
final class PageReports {

    private PageReports() {}

    /** At most {@code most} reports of each event by its id, of those mentions. */
    static Map<String, List<Report>> find(Dataset<Row> mentions, Dataset<Row> articles, Dataset<Row> events, int most) {
        Column isBest = col("mention_id").equalTo(col("best_mention_id"));
        WindowSpec ofOutlet = Window.partitionBy("event_id", "source_id")
                .orderBy(isBest.desc(), col("confidence").desc(), col("published_date"), col("mention_id"));
        WindowSpec ofEvent =
                Window.partitionBy("event_id").orderBy(isBest.desc(), col("published_date"), col("mention_id"));
        List<Row> rows = mentions.join(events.select("event_id", "best_mention_id"), "event_id")
                .withColumn("of_outlet", row_number().over(ofOutlet))
                .filter(col("of_outlet").equalTo(1))
                .withColumn("of_event", row_number().over(ofEvent))
                .filter(col("of_event").leq(most))
                .join(articles.select("article_id", "url"), "article_id")
                .orderBy("event_id", "of_event")
                .collectAsList();
        Map<String, List<Report>> reports = new HashMap<>();
        for (Row row : rows) {
            reports.computeIfAbsent(row.getAs("event_id"), id -> new ArrayList<>())
                    .add(report(row));
        }
        return reports;
    }

    private static Report report(Row row) {
        return new Report(
                row.getAs("source_id"),
                row.getAs("language"),
                row.getAs("published_date"),
                row.getAs("url"),
                row.getAs("sentence_text"),
                row.getAs("trigger_text"),
                row.getAs("date_text"),
                row.getAs("date_method"));
    }
}
