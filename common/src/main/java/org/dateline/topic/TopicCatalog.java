package org.dateline.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.Located;
import org.dateline.dictionary.Nearest;
import org.dateline.dictionary.Problems;
import org.dateline.topic.table.TopicRow;

/** The tree of topics. */
public final class TopicCatalog {
    private final Map<String, Topic> topics = new LinkedHashMap<>();

    private TopicCatalog(List<Located<Topic>> rows) {
        rows.forEach(row -> topics.put(row.value().topicId(), row.value()));
    }

    /** Reads the topics; unknown parents and topics that are parts of themselves are problems. */
    public static TopicCatalog load(Dictionaries dictionaries) {
        List<Located<Topic>> rows = dictionaries.rows(TopicRow.PATH, TopicRow.SCHEMA);
        TopicCatalog catalog = new TopicCatalog(rows);
        rows.forEach(row -> catalog.check(row, dictionaries.problems()));
        return catalog;
    }

    private void check(Located<Topic> row, Problems problems) {
        String parent = row.value().parentTopicId();
        if (parent != null && !topics.containsKey(parent)) {
            problems.add(
                    row, "parent_topic_id '" + parent + "' is no known topic" + Nearest.hint(parent, topics.keySet()));
        }
        if (ancestors(row.value().topicId()).contains(row.value().topicId())) {
            problems.add(row, "topic '" + row.value().topicId() + "' is a part of itself");
        }
    }

    public Optional<Topic> topic(String topicId) {
        return Optional.ofNullable(topics.get(topicId));
    }

    /** All topics in the order of the table. */
    public Collection<Topic> topics() {
        return List.copyOf(topics.values());
    }

    /** The topics of which this one is a part, the nearest first; empty for unknown ones. A cycle ends where it closes. */
    public List<String> ancestors(String topicId) {
        List<String> ancestors = new ArrayList<>();
        Topic topic = topics.get(topicId);
        while (topic != null && topic.parentTopicId() != null && !ancestors.contains(topic.parentTopicId())) {
            ancestors.add(topic.parentTopicId());
            topic = topics.get(topic.parentTopicId());
        }
        return ancestors;
    }
}
