package org.dateline.topic.table;

import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/**
 * A treaty whose name points to a topic.
 *
 * @param weight 1 (weak) to 5 (names the topic alone)
 */
public record TreatyTopicRow(String treatyId, String topicId, int weight) {
    public static final String PATH = "topics/treaties.csv";
    private static final Column<String> TREATY_ID = Column.text("treaty_id");
    private static final Column<String> TOPIC_ID = TopicIds.id("topic_id");
    private static final Column<Integer> WEIGHT = TermRow.WEIGHT;

    public static final TableSchema<TreatyTopicRow> SCHEMA = TableSchema.of(
            1,
            row -> new TreatyTopicRow(row.value(TREATY_ID), row.value(TOPIC_ID), row.value(WEIGHT)),
            TREATY_ID,
            TOPIC_ID,
            WEIGHT);
}
