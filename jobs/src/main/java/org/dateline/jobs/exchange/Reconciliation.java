package org.dateline.jobs.exchange;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.dateline.dictionary.CodeTable;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.Tables;

/**
 * Lays the events of another data set beside ours. Two are taken for the same where country and kind agree and the dates
 * overlap or are a day apart. Ours are those that happened and are known to a month or better; one without a place
 * stands under the country of each of its actors.
 */
public final class Reconciliation {

    private static final List<Table<?>> VIEWS = List.of(Tables.EVENTS, Tables.EVENT_ACTORS, Tables.DIM_ACTOR);

    private static final String OURS = """
        WITH dated AS (
          SELECT event_id, country_iso3, event_type, event_mode, title_en, earliest,
                 coalesce(latest, greatest(earliest, last_reported)) AS latest
          FROM events WHERE status IN ('occurred', 'ongoing') AND (date_kind = 'span' OR width_days <= 31)),
        placed AS (
          SELECT event_id, country_iso3 AS country FROM dated WHERE country_iso3 IS NOT NULL
          UNION
          SELECT e.event_id, d.country_iso3 FROM dated e JOIN event_actors a ON e.event_id = a.event_id
          JOIN dim_actor d ON a.actor_id = d.actor_id
          WHERE e.country_iso3 IS NULL AND d.country_iso3 IS NOT NULL
            AND a.role IN ('source', 'target', 'participant'))
        SELECT * FROM (
          SELECT e.event_id, p.country, our_kind(e.event_type, e.event_mode) AS kind, e.earliest, e.latest, e.title_en
          FROM dated e JOIN placed p ON e.event_id = p.event_id)
        WHERE kind IS NOT NULL AND
        """;

    private static final String THEIRS = """
        SELECT * FROM (
          SELECT id, earliest, latest, country_of(country) AS country, their_kind(code, finer_code) AS kind, sides
          FROM their_rows)
        WHERE country IS NOT NULL AND kind IS NOT NULL AND
        """;

    private static final String SAME = """
        t.country = o.country AND t.kind = o.kind
        AND t.earliest <= date_add(o.latest, 1) AND t.latest >= date_sub(o.earliest, 1)
        """;

    private static final String TABLE = """
        SELECT month, country, kind, sum(theirs) AS theirs, sum(theirs_known) AS theirsKnown,
               sum(ours) AS ours, sum(ours_known) AS oursKnown
        FROM (
          SELECT date_format(t.earliest, 'yyyy-MM') AS month, t.country, t.kind, 1L AS theirs,
                 CASE WHEN p.id IS NULL THEN 0L ELSE 1L END AS theirs_known, 0L AS ours, 0L AS ours_known
          FROM theirs t LEFT JOIN (SELECT DISTINCT id, country, kind FROM pairs) p
            ON t.id = p.id AND t.country = p.country AND t.kind = p.kind
          UNION ALL
          SELECT date_format(o.earliest, 'yyyy-MM'), o.country, o.kind, 0L, 0L, 1L,
                 CASE WHEN p.event_id IS NULL THEN 0L ELSE 1L END
          FROM ours o LEFT JOIN (SELECT DISTINCT event_id, country FROM pairs) p
            ON o.event_id = p.event_id AND o.country = p.country)
        GROUP BY month, country, kind ORDER BY month, country, kind
        """;

    private static final String SIDE_BY_SIDE = """
        SELECT coalesce(t.country, o.country) AS country, coalesce(t.kind, o.kind) AS kind, t.id AS theirId,
               t.earliest AS theirEarliest, t.latest AS theirLatest, t.sides AS theirSides, o.event_id AS eventId,
               o.earliest, o.latest, o.title_en AS titleEn
        FROM theirs t FULL JOIN ours o ON
        """;

    private final SparkSession session;

    private Reconciliation(SparkSession session) {
        this.session = session;
    }

    /**
     * Of a file of events with a release, for events of that period.
     *
     * @throws org.dateline.jobs.UserException if it is a file of no data set that is known
     */
    public static Reconciliation of(
            String path, ReleaseFolder release, ExchangeTables tables, Period period, SparkSession spark) {
        SparkSession session = spark.newSession();
        TheirFile file = TheirFile.of(path, session);
        CountryNames countries = file == TheirFile.GDELT
                ? CountryNames.byFips(tables.countries())
                : CountryNames.inEnglish(release, session);
        register(session, file, countries, tables.kinds());
        VIEWS.forEach(table -> release.rows(table, session).createOrReplaceTempView(table.name()));
        file.rows(path, session).createOrReplaceTempView("their_rows");
        session.sql(OURS + period.meets()).createOrReplaceTempView("ours");
        session.sql(THEIRS + period.meets()).createOrReplaceTempView("theirs");
        session.sql("SELECT t.id, o.event_id, t.country, t.kind FROM theirs t JOIN ours o ON " + SAME)
                .createOrReplaceTempView("pairs");
        return new Reconciliation(session);
    }

    private static void register(SparkSession session, TheirFile file, CountryNames countries, CodeTable kinds) {
        UDF1<String, String> country = countries::iso3;
        UDF2<String, String, String> theirKind = (code, finer) ->
                code == null ? null : file.kind(code, finer, kinds).orElse(null);
        UDF2<String, String, String> ourKind = (type, mode) -> kinds.value("dateline", type + "." + mode)
                .or(() -> kinds.value("dateline", type))
                .orElse(null);
        session.udf().register("country_of", country, DataTypes.StringType);
        session.udf().register("their_kind", theirKind, DataTypes.StringType);
        session.udf().register("our_kind", ourKind, DataTypes.StringType);
    }

    /** How many each has and how many the other has too, by month, country and kind. */
    public List<Compared> table() {
        return records(session.sql(TABLE), Compared.class);
    }

    /** At most so many events side by side, by date; those of one side only too. */
    public List<Pair> pairs(int limit) {
        return records(
                session.sql(SIDE_BY_SIDE + SAME
                        + " ORDER BY coalesce(t.earliest, o.earliest), country, kind, t.id, o.event_id LIMIT " + limit),
                Pair.class);
    }

    /** How many rows their file has, those too that cannot be compared. */
    public long theirRows() {
        return session.table("their_rows").count();
    }

    private static <R extends Record> List<R> records(Dataset<Row> rows, Class<R> type) {
        return rows.as(RecordEncoders.of(type)).collectAsList();
    }
}
