package org.dateline.jobs.exchange;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.dictionary.CodeTable;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.Tables;

/** Reads the events of a release as other data sets tell them, and counts those that they cannot tell. */
public final class ToldEvents {

    private static final List<Table<?>> VIEWS = List.of(
            Tables.EVENTS,
            Tables.EVENT_ACTORS,
            Tables.DIM_ACTOR,
            Tables.DIM_PLACE,
            Tables.DIM_TOPIC,
            Tables.DIM_SOURCE,
            Tables.MENTIONS,
            Tables.ARTICLES);

    private static final String QUERY = """
        SELECT e.*, a.actors, p.label_en AS place_label, p.precision, p.lat, p.lon, t.plover_context,
               m.language, m.is_main, s.name AS source_name, r.url
        FROM events e
        LEFT JOIN (SELECT event_id, collect_list(struct(rank, role, label_en, sector, country_iso3)) AS actors
                   FROM event_actors JOIN dim_actor USING (actor_id) GROUP BY event_id) a
               ON e.event_id = a.event_id
        LEFT JOIN dim_place p ON e.place_id = p.place_id
        LEFT JOIN dim_topic t ON e.primary_topic_id = t.topic_id
        LEFT JOIN mentions m ON e.best_mention_id = m.mention_id
        LEFT JOIN articles r ON m.article_id = r.article_id
        LEFT JOIN dim_source s ON r.source_id = s.source_id
        ORDER BY e.earliest, e.event_id
        """;

    private static final Set<String> DONE = Set.of("occurred", "ongoing");
    private static final Set<String> PLANNED = Set.of("scheduled", "lapsed");

    private final CodeTable modes;
    private final int widestDays;
    private final Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);

    /** Why an event is not told. */
    public enum LeftOut {
        NO_ACT("did not happen"),
        NO_DAY("have no day"),
        NO_CODE("have no code there");

        private final String words;

        LeftOut(String words) {
            this.words = words;
        }

        /** For people. */
        public String words() {
            return words;
        }
    }

    /** Something that is done with each event. */
    @FunctionalInterface
    interface Sink {
        void take(ToldEvent event) throws IOException;
    }

    /** With PLOVER's modes; {@code widestDays} is how wide the date of an event may be to be told as one day. */
    public ToldEvents(CodeTable modes, int widestDays) {
        this.modes = modes;
        this.widestDays = widestDays;
    }

    /** How many events were not told, by reason. */
    public Map<LeftOut, Long> leftOut() {
        return Map.copyOf(leftOut);
    }

    /** Gives all events of the release that can be told, in the order of their dates. */
    void forEach(ReleaseFolder release, SparkSession spark, Sink sink) throws IOException {
        SparkSession session = spark.newSession();
        VIEWS.forEach(table -> release.rows(table, session).createOrReplaceTempView(table.name()));
        Iterator<Row> rows = session.sql(QUERY).toLocalIterator();
        while (rows.hasNext()) {
            Optional<ToldEvent> event = event(rows.next());
            if (event.isPresent()) {
                sink.take(event.get());
            }
        }
    }

    private Optional<ToldEvent> event(Row row) {
        String status = row.getAs("status");
        if (!DONE.contains(status) && !PLANNED.contains(status)) {
            return none(LeftOut.NO_ACT);
        }
        String type = row.getAs("event_type");
        String quad = row.getAs("quad_category");
        Optional<Act> act = PLANNED.contains(status)
                ? Act.planned(type, quad, modes)
                : Act.done(type, row.getAs("event_mode"), row.getAs("cameo_code"), quad, row.getAs("goldstein"), modes);
        if (act.isEmpty()) {
            return none(LeftOut.NO_CODE);
        }
        Optional<LocalDate> day = day(row);
        return day.isEmpty() ? none(LeftOut.NO_DAY) : Optional.of(event(row, act.get(), day.get()));
    }

    /** The first day of what lasted; the day, or the middle, of what happened on one of a few days. */
    private Optional<LocalDate> day(Row row) {
        String kind = row.getAs("date_kind");
        String precision = row.getAs("date_precision");
        if (kind.equals("span") && precision.equals("day")) {
            return Optional.of(row.getAs("earliest"));
        }
        Integer width = row.getAs("width_days");
        return width == null || width > widestDays ? Optional.empty() : Optional.of(row.getAs("chart_date"));
    }

    private Optional<ToldEvent> none(LeftOut reason) {
        leftOut.merge(reason, 1L, Long::sum);
        return Optional.empty();
    }

    private static ToldEvent event(Row row, Act act, LocalDate day) {
        String place = row.getAs("place_label");
        return new ToldEvent(
                row.getAs("event_id"),
                act,
                day,
                actors(row),
                place == null
                        ? null
                        : new ToldEvent.Site(place, row.getAs("precision"), row.getAs("lat"), row.getAs("lon")),
                row.getAs("country_iso3"),
                row.getAs("plover_context"),
                row.<Long>getAs("n_mentions"),
                row.<Long>getAs("n_sources"),
                row.<Long>getAs("n_articles"),
                row.getAs("first_reported"),
                new ToldEvent.Report(
                        row.getAs("language"),
                        row.getAs("source_name"),
                        row.getAs("url"),
                        Boolean.TRUE.equals(row.getAs("is_main"))));
    }

    private static List<ToldEvent.Actor> actors(Row row) {
        int at = row.fieldIndex("actors");
        return row.isNullAt(at)
                ? List.of()
                : row.<Row>getList(at).stream()
                        .sorted(Comparator.<Row>comparingInt(actor -> actor.getInt(0))
                                .thenComparing(actor -> actor.getString(2)))
                        .map(actor -> new ToldEvent.Actor(
                                actor.getString(1), actor.getString(2), actor.getString(3), actor.getString(4)))
                        .toList();
    }
}
