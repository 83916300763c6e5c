package org.dateline.jobs.reading;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.event.EventStatus;
import org.dateline.export.event.EventCard;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.step.Streams;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.Tables;
import org.dateline.timex.DateKind;
import org.dateline.timex.DatePrecision;
import org.dateline.timex.DateReading;

/** Reads the events of a release with the names of their actors, topics and places, and their best report. */
public final class EventCards {

    private static final List<Table<?>> VIEWS = List.of(
            Tables.EVENT_ACTORS,
            Tables.EVENT_TOPICS,
            Tables.EVENT_HISTORY,
            Tables.DIM_ACTOR,
            Tables.DIM_TOPIC,
            Tables.DIM_PLACE,
            Tables.DIM_SOURCE,
            Tables.MENTIONS,
            Tables.ARTICLES);

    private static final String QUERY = """
        SELECT e.*, a.actors, t.topics, h.states, h.was_announced,
               p.label_en AS place_label, p.precision AS place_precision, p.country_iso3 AS place_country, p.lat, p.lon,
               m.language, m.sentence_text, m.date_text, s.name AS source_name, r.url
        FROM matching e
        LEFT JOIN (SELECT event_id, sort_array(collect_list(struct(rank, label))) AS actors
                   FROM (SELECT event_id, label_en AS label, min(rank) AS rank
                         FROM event_actors JOIN dim_actor USING (actor_id) GROUP BY event_id, label_en)
                   GROUP BY event_id) a ON e.event_id = a.event_id
        LEFT JOIN (SELECT event_id, sort_array(collect_list(struct(NOT is_primary, -score, label_en))) AS topics
                   FROM event_topics JOIN dim_topic USING (topic_id) GROUP BY event_id) t ON e.event_id = t.event_id
        LEFT JOIN (SELECT event_id, count(*) AS states, bool_or(status = 'scheduled') AS was_announced
                   FROM event_history GROUP BY event_id) h ON e.event_id = h.event_id
        LEFT JOIN dim_place p ON e.place_id = p.place_id
        LEFT JOIN mentions m ON e.best_mention_id = m.mention_id
        LEFT JOIN articles r ON m.article_id = r.article_id
        LEFT JOIN dim_source s ON r.source_id = s.source_id
        ORDER BY e.earliest, e.event_id
        """;

    private EventCards() {}

    /** The events that answer the question, earliest first; its limit is not obeyed. */
    public static Stream<EventCard> find(TimelineQuestion question, ReleaseFolder release, SparkSession spark) {
        SparkSession session = spark.newSession();
        VIEWS.forEach(table -> release.rows(table, session).createOrReplaceTempView(table.name()));
        TimelineEvents.matching(question, release, session).createOrReplaceTempView("matching");
        Iterator<Row> rows = session.sql(QUERY).toLocalIterator();
        return Streams.of(rows).map(EventCards::card);
    }

    private static EventCard card(Row row) {
        String headline = row.getAs("title_original");
        return new EventCard(
                row.getAs("event_id"),
                row.getAs("title_en"),
                headline == null ? null : new EventCard.Headline(headline, row.getAs("title_language")),
                new EventCard.Act(row.getAs("event_type"), row.getAs("event_mode")),
                EventStatus.ofCode(row.getAs("status")),
                new DateReading(
                        row.getAs("edtf"),
                        row.getAs("earliest"),
                        row.getAs("latest"),
                        DatePrecision.ofCode(row.getAs("date_precision")),
                        DateKind.valueOf(row.<String>getAs("date_kind").toUpperCase(Locale.ROOT))),
                names(row, "actors", 1),
                names(row, "topics", 2),
                venue(row),
                new EventCard.Plan(
                        Boolean.TRUE.equals(row.getAs("was_announced")),
                        row.getAs("states") == null ? 0 : Math.toIntExact(row.<Long>getAs("states") - 1)),
                reports(row));
    }

    private static EventCard.Venue venue(Row row) {
        String label = row.getAs("place_label");
        return label == null
                ? null
                : new EventCard.Venue(
                        label,
                        row.getAs("place_precision"),
                        row.getAs("place_country"),
                        row.getAs("lat"),
                        row.getAs("lon"));
    }

    private static EventCard.Reports reports(Row row) {
        return new EventCard.Reports(
                row.<Long>getAs("n_articles"),
                row.<Long>getAs("n_sources"),
                row.getAs("first_reported"),
                row.getAs("last_reported"),
                new EventCard.Quote(
                        row.getAs("source_name"),
                        row.getAs("language"),
                        row.getAs("url"),
                        row.getAs("sentence_text"),
                        row.getAs("date_text")));
    }

    private static List<String> names(Row row, String column, int field) {
        int at = row.fieldIndex(column);
        return row.isNullAt(at)
                ? List.of()
                : row.<Row>getList(at).stream()
                        .map(each -> each.getString(field))
                        .toList();
    }
}
