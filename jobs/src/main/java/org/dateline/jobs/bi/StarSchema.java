package org.dateline.jobs.bi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The tables of the star schema, and which column of which refers to which. */
final class StarSchema {

    /** Dimensions first: what refers to a table stands behind it. */
    static final List<StarTable> TABLES = List.of(
            read("dim_date"),
            read("dim_actor"),
            read("dim_topic"),
            read("dim_place"),
            read("dim_act"),
            read("dim_source"),
            read("dim_article"),
            read("fact_event"),
            read("fact_mention"),
            read("fact_coverage"),
            read("bridge_event_actor"),
            read("bridge_event_topic"));

    /** The tables by the column that is their key and that others call the same. */
    private static final Map<String, String> OWNERS = new TreeMap<>(Map.of(
            "date", "dim_date",
            "actor_id", "dim_actor",
            "topic_id", "dim_topic",
            "place_id", "dim_place",
            "act_id", "dim_act",
            "source_id", "dim_source",
            "article_id", "dim_article",
            "event_id", "fact_event"));

    private StarSchema() {}

    /** The tables that this one refers to, by the columns that do; each has the same name there, and is the key. */
    static Map<String, String> references(StarTable table, List<String> columns) {
        Map<String, String> references = new TreeMap<>();
        for (String column : columns) {
            String owner = OWNERS.get(column);
            if (owner != null && !owner.equals(table.name())) {
                references.put(column, owner);
            }
        }
        return references;
    }

    private static StarTable read(String name) {
        try (InputStream in = StarSchema.class.getResourceAsStream("/org/dateline/bi/" + name + ".sql")) {
            return StarTable.parse(
                    name, new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
