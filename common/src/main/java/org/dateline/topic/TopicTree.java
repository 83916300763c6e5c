package org.dateline.topic;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.topic.table.PartRow;

/** The topics by index, so that scores lie in arrays, with the indexes of all those that each one is a part of. */
final class TopicTree {
    static final int NONE = -1;

    private final List<String> ids;
    private final int[][] wholes;
    private final Map<String, Integer> indexes = new HashMap<>();

    /** @param parts of other topics than their parents; those of unknown topics count for nothing */
    TopicTree(TopicCatalog catalog, List<PartRow> parts) {
        ids = catalog.topics().stream().map(Topic::topicId).sorted().toList();
        for (int i = 0; i < ids.size(); i++) {
            indexes.put(ids.get(i), i);
        }
        wholes = new int[ids.size()][];
        for (int i = 0; i < wholes.length; i++) {
            Set<String> above = new LinkedHashSet<>();
            addWholes(ids.get(i), catalog, parts, above);
            wholes[i] = above.stream()
                    .filter(indexes::containsKey)
                    .mapToInt(indexes::get)
                    .toArray();
        }
    }

    private static void addWholes(String topicId, TopicCatalog catalog, List<PartRow> parts, Set<String> above) {
        for (String ancestor : catalog.ancestors(topicId)) {
            if (above.add(ancestor)) {
                addWholes(ancestor, catalog, parts, above);
            }
        }
        for (PartRow part : parts) {
            if (part.topicId().equals(topicId) && above.add(part.wholeTopicId())) {
                addWholes(part.wholeTopicId(), catalog, parts, above);
            }
        }
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

    /** The indexes of the topics of which this one is a part; not to be changed. */
    int[] wholes(int topic) {
        return wholes[topic];
    }

    List<String> ids() {
        return ids;
    }
}
