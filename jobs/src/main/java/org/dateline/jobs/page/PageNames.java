package org.dateline.jobs.page;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.export.html.Act;
import org.dateline.export.html.Names;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.Tables;

/** Finds what actors, topics and outlets are called. */
final class PageNames {

    private static final List<String> LABELED = List.of("en", "ar", "fr", "ru", "es", "zh", "tr", "fa");

    /** Languages that the dictionaries of actors have names in, but {@code dim_actor} no column of labels. */
    private static final List<String> UNLABELED = List.of("tr", "fa");

    private final ReleaseFolder release;
    private final SparkSession spark;
    private final Map<String, Map<String, String>> labels = new HashMap<>();

    private PageNames(ReleaseFolder release, SparkSession spark) {
        this.release = release;
        this.spark = spark;
    }

    /** The names of those ids of actors and topics, and of all outlets. */
    static Names find(Set<String> ids, ReleaseFolder release, SparkSession spark) {
        PageNames names = new PageNames(release, spark);
        names.addLabels(Tables.DIM_ACTOR, "actor_id", ids);
        names.addLabels(Tables.DIM_TOPIC, "topic_id", ids);
        names.addActs();
        names.addAliases(ids);
        for (Row row : release.rows(Tables.DIM_SOURCE, spark).collectAsList()) {
            names.add(row.getAs("source_id"), "en", row.getAs("name"));
        }
        return new Names(names.labels);
    }

    private void addLabels(Table<?> table, String idColumn, Set<String> ids) {
        for (Row row : of(table, idColumn, ids).collectAsList()) {
            addLabels(row.getAs(idColumn), row);
        }
    }

    private void addActs() {
        for (Row row : release.rows(Tables.DIM_EVENT_TYPE, spark).collectAsList()) {
            addLabels(Act.id(row.getAs("event_type"), row.getAs("event_mode")), row);
        }
    }

    private void addLabels(String id, Row row) {
        List<String> columns = List.of(row.schema().fieldNames());
        for (String language : LABELED) {
            int column = columns.indexOf("label_" + language);
            if (column >= 0) {
                add(id, language, row.getString(column));
            }
        }
    }

    /** The shortest name of each: the common one, not the solemn one. */
    private void addAliases(Set<String> ids) {
        Dataset<Row> names = of(Tables.ACTOR_ALIASES, "actor_id", ids)
                .filter(col("kind").equalTo("name").and(col("language").isin(UNLABELED.toArray())))
                .orderBy(length(col("alias")), col("alias"));
        for (Row row : names.collectAsList()) {
            add(row.getAs("actor_id"), row.getAs("language"), row.getAs("alias"));
        }
    }

    private Dataset<Row> of(Table<?> table, String idColumn, Set<String> ids) {
        return release.rows(table, spark).filter(col(idColumn).isin(ids.toArray()));
    }

    private void add(String id, String language, String label) {
        if (label != null) {
            labels.computeIfAbsent(id, key -> new TreeMap<>()).putIfAbsent(language, label);
        }
    }
}
