package org.dateline.jobs.reading;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.dateline.coreference.review.ReviewFacts;
import org.dateline.event.EventStatus;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.table.EventRow;
import org.dateline.jobs.table.TableRows;
import org.dateline.jobs.table.Tables;

/** Finds the events of a release that most need an eye. */
public final class Reviews {
    private static final String ID = "event_id";
    private static final String[] BY_ID = {ID};
    private static final Object[] FACTS = {EventStatus.OCCURRED.code(), EventStatus.ONGOING.code()};
    private static final Object[] DENIALS = {EventStatus.DENIED.code(), EventStatus.CANCELLED.code()};

    private final ReleaseFolder release;
    private final SparkSession spark;

    /** How much an event needs an eye. */
    public record Scored(double score, ReviewFacts facts) {}

    private Reviews(ReleaseFolder release, SparkSession spark) {
        this.release = release;
        this.spark = spark;
    }

    /** Those with the highest scores, the highest first; none that a person has confirmed. */
    public static List<Review> find(int limit, ReleaseFolder release, SparkSession spark) {
        Reviews reviews = new Reviews(release, spark);
        return reviews.of(reviews.worst(limit));
    }

    private List<ReviewFacts> worst(int limit) {
        MapFunction<ReviewFacts, Scored> score = facts -> new Scored(facts.score(), facts);
        return facts()
                .as(RecordEncoders.of(ReviewFacts.class))
                .map(score, RecordEncoders.of(Scored.class))
                .filter(col("score").gt(0))
                .orderBy(col("score").desc(), col("facts.eventId"))
                .limit(limit)
                .collectAsList()
                .stream()
                .map(Scored::facts)
                .toList();
    }

    /** Only what a person has confirmed is wholly certain. */
    private Dataset<Row> facts() {
        Dataset<Row> candidates = undecided().groupBy(ID).agg(count(lit(1)).as("n_candidates"));
        return release.rows(Tables.EVENTS, spark)
                .filter(col("confidence").lt(1))
                .join(candidates, BY_ID, "left")
                .join(conflicts(), BY_ID, "left")
                .select(
                        col(ID).as("eventId"),
                        when(col("is_date_corrected"), lit(1.0))
                                .otherwise(col("date_agreement"))
                                .as("dateAgreement"),
                        whole(col("n_independent_sources")).as("nIndependentSources"),
                        whole(col("n_mentions")).as("nMentions"),
                        col("confidence"),
                        col("weakest_bond").as("weakestBond"),
                        whole(coalesce(col("n_candidates"), lit(0))).as("nCandidates"),
                        col("denial").isNotNull().as("hasConflictingStatus"));
    }

    private static Column whole(Column number) {
        return number.cast(DataTypes.IntegerType);
    }

    /** Candidates of mentions that nobody has confirmed as they are. */
    private Dataset<Row> undecided() {
        Dataset<Row> open = release.rows(Tables.MENTIONS, spark)
                .filter(col("confidence").lt(1))
                .select("mention_id");
        return release.rows(Tables.MENTION_CANDIDATES, spark).join(open, "mention_id");
    }

    /** The first denial of each event that others say happened. */
    private Dataset<Row> conflicts() {
        Column isDenial = col("status").isin(DENIALS);
        return release.rows(Tables.MENTIONS, spark)
                .filter(col(ID).isNotNull())
                .groupBy(ID)
                .agg(
                        count_if(col("status").isin(FACTS)).as("n_facts"),
                        min_by(
                                        when(isDenial, col("mention_id")),
                                        when(isDenial, struct(col("published_date"), col("mention_id"))))
                                .as("denial"))
                .filter(col("n_facts").gt(0).and(col("denial").isNotNull()))
                .select(ID, "denial");
    }

    private List<Review> of(List<ReviewFacts> worst) {
        Object[] ids = worst.stream().map(ReviewFacts::eventId).toArray();
        Column isIts = col(ID).isin(ids);
        Map<String, EventRow> events =
                TableRows.toRecords(
                                Tables.EVENTS,
                                release.rows(Tables.EVENTS, spark).filter(isIts))
                        .collectAsList()
                        .stream()
                        .collect(Collectors.toMap(EventRow::eventId, event -> event));
        Map<String, String> otherDates = byEvent(release.rows(Tables.EVENT_DATES, spark)
                .filter(isIts.and(not(col("is_chosen"))))
                .groupBy(ID)
                .agg(max_by(col("edtf"), struct(col("n_sources"), col("n_mentions"), col("edtf")))));
        Map<String, String> candidates = byEvent(undecided()
                .filter(isIts)
                .groupBy(ID)
                .agg(max_by(col("mention_id"), struct(col("probability"), col("mention_id")))));
        Map<String, String> denials = byEvent(conflicts().filter(isIts));
        return worst.stream()
                .map(facts -> new Review(
                        events.get(facts.eventId()),
                        facts,
                        otherDates.get(facts.eventId()),
                        candidates.get(facts.eventId()),
                        denials.get(facts.eventId())))
                .toList();
    }

    private static Map<String, String> byEvent(Dataset<Row> rows) {
        Map<String, String> values = new HashMap<>();
        rows.collectAsList().forEach(row -> values.put(row.getString(0), row.getString(1)));
        return values;
    }
}
