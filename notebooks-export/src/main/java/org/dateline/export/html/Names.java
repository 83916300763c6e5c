package org.dateline.export.html;

import java.util.Map;
import java.util.TreeMap;

/** What to call actors, topics and outlets in the languages of the labels. */
public final class Names {

    private final Map<String, Map<String, String>> byId;

    /** {@code byId} has the labels of each id by language. */
    public Names(Map<String, Map<String, String>> byId) {
        this.byId = Map.copyOf(byId);
    }

    /** The label in that language, else the English one, else any, else the id. */
    String label(String id, String language) {
        Map<String, String> labels = labels(id);
        String label = labels.getOrDefault(language, labels.get("en"));
        return label != null ? label : labels.values().stream().findFirst().orElse(id);
    }

    /** All labels of the id by language, in order. */
    Map<String, String> labels(String id) {
        return new TreeMap<>(byId.getOrDefault(id, Map.of()));
    }
}
