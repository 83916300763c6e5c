package org.dateline.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The topics by index, so that scores lie in arrays, with the index of each one's parent. */
final class TopicTree {
    static final int NONE = -1;

    private final List<String> ids;
    private final int[] parents;
    private final Map<String, Integer> indexes = new HashMap<>();

    TopicTree(TopicCatalog catalog) {
        ids = catalog.topics().stream().map(Topic::topicId).sorted().toList();
        for (int i = 0; i < ids.size(); i++) {
            indexes.put(ids.get(i), i);
        }
        parents = ids.stream()
                .mapToInt(id -> catalog.ancestors(id).stream()
                        .findFirst()
                        .map(parent -> indexes.getOrDefault(parent, NONE))
                        .orElse(NONE))
                .toArray();
    }

    int size() {
        return ids.size();
    }

    String id(int topic) {
        return ids.get(topic);
    }

    /** The topic's index; {@link #NONE} for unknown ones. */
    int index(String topicId) {
        return indexes.getOrDefault(topicId, NONE);
    }

    /** The index of the parent; {@link #NONE} at the top. */
    int parent(int topic) {
        return parents[topic];
    }

    List<String> ids() {
        return ids;
    }
}
