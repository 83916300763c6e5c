package org.dateline.topic.table;

import java.util.List;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/**
 * Actors that point to a topic where they are named together.
 *
 * @param actors all of them must be named, the rarest first
 * @param weight 1 (weak) to 5 (proves the topic)
 */
public record ActorTopicRow(String topicId, List<String> actors, int weight) {
    public static final String PATH = "topics/actors.csv";
    private static final Column<String> TOPIC_ID = TopicIds.id("topic_id");
    private static final Column<List<String>> ACTORS = Column.forms("actors");
    private static final Column<Integer> WEIGHT = TermRow.WEIGHT;

    public static final TableSchema<ActorTopicRow> SCHEMA = TableSchema.of(
            2,
            row -> new ActorTopicRow(row.value(TOPIC_ID), row.value(ACTORS), row.value(WEIGHT)),
            TOPIC_ID,
            ACTORS,
            WEIGHT);
}
