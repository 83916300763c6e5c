package org.dateline.jobs.stage;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.dateline.coreference.ResolvedEvent;
import org.dateline.coreference.correction.CorrectedEvent;
import org.dateline.coreference.correction.Correction;
import org.dateline.coreference.correction.KnownEvents;
import org.dateline.event.EventModes;
import org.dateline.event.Mention;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.session.Shared;
import org.dateline.jobs.step.resolve.EventAnchor;
import org.dateline.jobs.step.resolve.PlacedMention;
import org.dateline.jobs.table.Tables;

/** Looks up what a warehouse knows of the events and mentions that corrections name: little, so that one task can hold it. */
final class CorrectionLookup {
    private static final String MENTION_ID = "mentionId";
    private static final String EVENT_ID = "event_id";

    private final SparkSession spark;
    private final Optional<ReleaseFolder> latest;
    private final Dataset<Mention> mentions;

    /** @param mentions as they were read */
    CorrectionLookup(SparkSession spark, Optional<ReleaseFolder> latest, Dataset<Mention> mentions) {
        this.spark = spark;
        this.latest = latest;
        this.mentions = mentions;
    }

    /** What is known of what the corrections name, with the anchors that earlier runs have kept. */
    KnownEvents known(List<Correction> corrections, List<EventAnchor> kept) throws IOException {
        Map<String, String> superseded = superseded(corrections);
        Set<String> events = KnownEvents.named(corrections, superseded);
        Set<String> named = KnownEvents.namedMentions(corrections);
        Map<String, List<String>> remembered = anchors(kept);
        remembered.keySet().retainAll(events);
        Map<String, String> previous = previous(events, named);
        Set<String> wanted = new HashSet<>(named);
        wanted.addAll(previous.keySet());
        remembered.values().forEach(wanted::addAll);
        return new KnownEvents(remembered, previous, superseded, present(wanted));
    }

    static Map<String, List<String>> anchors(List<EventAnchor> kept) {
        Map<String, List<String>> anchors = new TreeMap<>();
        kept.stream()
                .sorted(Comparator.comparing(EventAnchor::rank))
                .forEach(anchor -> anchors.computeIfAbsent(anchor.eventId(), id -> new ArrayList<>())
                        .add(anchor.mentionId()));
        return anchors;
    }

    /** The ids that took the place of those named, as releases have told. */
    private Map<String, String> superseded(List<Correction> corrections) throws IOException {
        Map<String, String> superseded = new HashMap<>();
        if (latest.isEmpty() || !latest.get().has(Tables.EVENT_CHANGES, spark)) {
            return superseded;
        }
        Dataset<Row> all = latest.get()
                .rows(Tables.EVENT_CHANGES, spark)
                .filter(col("superseded_by").isNotNull())
                .select(EVENT_ID, "superseded_by", "release_id");
        Set<String> open = KnownEvents.named(corrections, superseded);
        while (!open.isEmpty()) {
            Map<String, String> found = new HashMap<>();
            among(all, EVENT_ID, open)
                    .orderBy("release_id", "superseded_by")
                    .collectAsList()
                    .forEach(row -> found.put(row.getString(0), row.getString(1)));
            open = new HashSet<>(found.values());
            superseded.putAll(found);
            open.removeAll(superseded.keySet());
        }
        return superseded;
    }

    /** The events of the release before, by mention: all mentions of those events and of those of the mentions. */
    private Map<String, String> previous(Set<String> events, Set<String> named) {
        if (latest.isEmpty()) {
            return Map.of();
        }
        Dataset<Row> placed = latest.get()
                .rows(Tables.MENTIONS, spark)
                .filter(col(EVENT_ID).isNotNull())
                .select("mention_id", EVENT_ID);
        Set<String> wanted = new HashSet<>(events);
        among(placed, "mention_id", named).collectAsList().forEach(row -> wanted.add(row.getString(1)));
        Map<String, String> previous = new HashMap<>();
        among(placed, EVENT_ID, wanted)
                .collectAsList()
                .forEach(row -> previous.put(row.getString(0), row.getString(1)));
        return previous;
    }

    /** Those of the mentions that were read, in order of publication. */
    private Set<String> present(Set<String> wanted) {
        return new LinkedHashSet<>(among(mentions.select(MENTION_ID, "publishedDate", "articleId"), MENTION_ID, wanted)
                .orderBy("publishedDate", "articleId", MENTION_ID)
                .select(MENTION_ID)
                .as(Encoders.STRING())
                .collectAsList());
    }

    /** Those mentions as they were read, by their ids. */
    Map<String, Mention> mentions(Set<String> wanted) {
        Map<String, Mention> found = new TreeMap<>();
        if (!wanted.isEmpty()) {
            among(mentions.toDF(), MENTION_ID, wanted)
                    .as(RecordEncoders.of(Mention.class))
                    .collectAsList()
                    .forEach(mention -> found.put(mention.mentionId(), mention));
        }
        return found;
    }

    /** The events of those mentions now, by mention id. */
    Map<String, CorrectedEvent> now(Dataset<ResolvedEvent> events, Set<String> wanted, EventModes modes) {
        Shared<Set<String>> shared = Shared.of(wanted, spark.sparkContext());
        FlatMapFunction<ResolvedEvent, PlacedMention> placed = event -> event.mentionIds().stream()
                .filter(shared.value()::contains)
                .map(mention -> new PlacedMention(
                        mention,
                        event.eventId(),
                        event.date().edtf(),
                        event.act().type(),
                        event.act().mode(),
                        event.confidence()))
                .iterator();
        Map<String, CorrectedEvent> now = new HashMap<>();
        events.flatMap(placed, RecordEncoders.of(PlacedMention.class))
                .collectAsList()
                .forEach(each -> now.put(
                        each.mentionId(),
                        new CorrectedEvent(
                                each.eventId(),
                                each.edtf(),
                                modes.mode(each.eventType(), each.eventMode()).fullName(),
                                each.confidence())));
        return now;
    }

    /** Those events as they were in the release before, by id. */
    Map<String, CorrectedEvent> before(Collection<String> wanted, EventModes modes) {
        Map<String, CorrectedEvent> before = new HashMap<>();
        latest.ifPresent(release -> among(
                        release.rows(Tables.EVENTS, spark)
                                .select(EVENT_ID, "edtf", "event_type", "event_mode", "confidence"),
                        EVENT_ID,
                        wanted)
                .collectAsList()
                .forEach(row -> before.put(
                        row.getString(0),
                        new CorrectedEvent(
                                row.getString(0),
                                row.getString(1),
                                modes.mode(row.getString(2), row.getString(3)).fullName(),
                                row.getDouble(4)))));
        return before;
    }

    /** The rows with one of these ids in that column, their columns in the same order. */
    private Dataset<Row> among(Dataset<Row> rows, String column, Collection<String> ids) {
        Dataset<Row> wanted =
                spark.createDataset(List.copyOf(ids), Encoders.STRING()).toDF(column);
        Column[] columns = Arrays.stream(rows.columns()).map(functions::col).toArray(Column[]::new);
        return rows.join(broadcast(wanted), new String[] {column}, "left_semi").select(columns);
    }
}
