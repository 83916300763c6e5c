package org.dateline.jobs.reading;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.dictionary.Nearest;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.UserException;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.table.ActorRow;
import org.dateline.jobs.table.Tables;
import org.dateline.jobs.table.TopicRow;

/** Finds actors and topics by what people call them. */
public final class Names {

    private static final String LABEL = "label_";

    private final ReleaseFolder release;
    private final SparkSession spark;

    public Names(ReleaseFolder release, SparkSession spark) {
        this.release = release;
        this.spark = spark;
    }

    /**
     * The actor of that id ({@code state:RUS}), label in any language, or name in the dictionary ({@code
     * Kremlin}).
     *
     * @throws UserException if there is none, or if the name is that of several
     */
    public String actorId(String text) {
        Dataset<Row> aliases = release.rows(Tables.ACTOR_ALIASES, spark)
                .filter(lower(col("alias")).equalTo(text.toLowerCase(Locale.ROOT)))
                .select("actor_id");
        List<String> ids = ids(release.rows(Tables.DIM_ACTOR, spark), "actor_id", text);
        return only("actor", text, ids.isEmpty() ? strings(aliases) : ids, actorLabels());
    }

    /** The topic of that id or label; the same exceptions. */
    public String topicId(String text) {
        return only("topic", text, ids(release.rows(Tables.DIM_TOPIC, spark), "topic_id", text), topicLabels());
    }

    /** English labels of all actors by id. */
    public TreeMap<String, String> actorLabels() {
        TreeMap<String, String> labels = new TreeMap<>();
        for (ActorRow row : release.records(Tables.DIM_ACTOR, spark).collectAsList()) {
            labels.put(row.actorId(), row.labelEn());
        }
        return labels;
    }

    /** English labels of all topics by id. */
    public TreeMap<String, String> topicLabels() {
        TreeMap<String, String> labels = new TreeMap<>();
        for (TopicRow row : release.records(Tables.DIM_TOPIC, spark).collectAsList()) {
            labels.put(row.topicId(), row.labelEn());
        }
        return labels;
    }

    private static List<String> ids(Dataset<Row> rows, String id, String text) {
        Column isIt = col(id).equalTo(text);
        for (String column : rows.columns()) {
            if (column.startsWith(LABEL)) {
                isIt = isIt.or(lower(col(column)).equalTo(text.toLowerCase(Locale.ROOT)));
            }
        }
        return strings(rows.filter(isIt).select(id));
    }

    private static List<String> strings(Dataset<Row> column) {
        return column.distinct().as(Encoders.STRING()).collectAsList().stream()
                .sorted()
                .toList();
    }

    private static String only(String what, String text, List<String> ids, TreeMap<String, String> labels) {
        if (ids.size() == 1) {
            return ids.get(0);
        }
        if (ids.isEmpty()) {
            List<String> known = new ArrayList<>(labels.keySet());
            known.addAll(labels.values());
            throw new UserException(
                    ExitCode.USAGE, "There is no " + what + " '" + text + "'" + Nearest.hint(text, known));
        }
        throw new UserException(ExitCode.USAGE, "'" + text + "' may be any of " + String.join(", ", ids) + ".");
    }
}
