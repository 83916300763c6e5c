package org.dateline.jobs.page;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.export.html.Coverage;
import org.dateline.export.html.LeftOut;
import org.dateline.export.html.Page;
import org.dateline.export.html.PageEvent;
import org.dateline.export.html.Report;
import org.dateline.export.html.Subject;
import org.dateline.jobs.reading.Promises;
import org.dateline.jobs.reading.TimelineEvents;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.table.EventRow;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.TableRows;
import org.dateline.jobs.table.Tables;

/** Reads what a page shows from a release. */
public final class PageReader {

    private final ReleaseFolder release;
    private final SparkSession spark;

    public PageReader(ReleaseFolder release, SparkSession spark) {
        this.release = release;
        this.spark = spark;
    }

    /** The page on that subject, with the latest {@code limit} events. */
    public Page read(Subject subject, int limit) {
        Dataset<Row> found = PageSearch.find(subject, release, spark);
        long all = found.count();
        List<EventRow> rows = TimelineEvents.rows(found, limit);
        Extent extent = Extent.of(rows.size());
        List<PageEvent> events = events(rows, extent);
        long reports = events.stream().mapToLong(PageEvent::nReports).sum()
                - events.stream().mapToLong(event -> event.reports().size()).sum();
        return new Page(
                subject,
                release.id().value(),
                Promises.asOf(release, spark).orElse(LocalDate.EPOCH),
                events,
                PageNames.find(ids(subject, events), release, spark),
                coverage(subject),
                new LeftOut(all - rows.size(), reports, extent.sentenceChars()));
    }

    private List<PageEvent> events(List<EventRow> rows, Extent extent) {
        Dataset<Row> ids = broadcast(
                spark.createDataset(rows.stream().map(EventRow::eventId).toList(), Encoders.STRING())
                        .toDF("event_id"));
        Map<String, List<Report>> reports = PageReports.find(
                of(Tables.MENTIONS, ids),
                release.rows(Tables.ARTICLES, spark),
                of(Tables.EVENTS, ids),
                extent.reports());
        EventParts parts = new EventParts(
                grouped(Tables.EVENT_ACTORS, ids, row -> row.eventId()),
                grouped(Tables.TIMELINE_ENTRIES, ids, row -> row.eventId()),
                grouped(Tables.EVENT_TOPICS, ids, row -> row.eventId()),
                grouped(Tables.EVENT_DATES, ids, row -> row.eventId()),
                grouped(Tables.EVENT_LINKS, ids, row -> row.eventId()),
                grouped(Tables.EVENT_HISTORY, ids, row -> row.eventId()));
        return rows.stream()
                .map(row -> parts.event(row, reports.getOrDefault(row.eventId(), List.of())))
                .toList();
    }

    private Dataset<Row> of(Table<?> table, Dataset<Row> ids) {
        return release.rows(table, spark).join(ids, "event_id", "left_semi");
    }

    private <R extends Record> Map<String, List<R>> grouped(Table<R> table, Dataset<Row> ids, Function<R, String> id) {
        Column[] sorting = table.sorting().stream().map(name -> col(name)).toArray(Column[]::new);
        return TableRows.toRecords(table, of(table, ids).orderBy(sorting)).collectAsList().stream()
                .collect(Collectors.groupingBy(id));
    }

    private static Set<String> ids(Subject subject, List<PageEvent> events) {
        Set<String> ids = new HashSet<>(subject.actorIds());
        subject.topicId().ifPresent(ids::add);
        for (PageEvent event : events) {
            ids.addAll(event.actorIds());
            ids.addAll(event.topicIds());
            event.parts().forEach(part -> ids.add(part.actorId()));
        }
        return ids;
    }

    private List<Coverage> coverage(Subject subject) {
        Column isIn = lit(true);
        if (subject.since().isPresent()) {
            isIn = isIn.and(col("published_date").geq(lit(subject.since().get())));
        }
        return release
                .rows(Tables.COVERAGE_DAILY, spark)
                .filter(isIn)
                .groupBy("source_id", "language")
                .agg(sum("n_articles"), sum("n_articles_with_event"), sum("n_duplicates"))
                .collectAsList()
                .stream()
                .map(row -> new Coverage(
                        row.getString(0), row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .sorted(Comparator.comparing(Coverage::sourceId).thenComparing(Coverage::language))
                .toList();
    }
}
