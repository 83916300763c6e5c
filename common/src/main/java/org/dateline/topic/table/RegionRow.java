package org.dateline.topic.table;

import java.util.List;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/**
 * A region of the world as a topic: what an event of its states is about if nothing more is known.
 *
 * @param weight 1 for states that act everywhere, 2 for those whose region tells what an event is about
 */
public record RegionRow(String topicId, List<String> states, int weight) {
    public static final String PATH = "topics/regions.csv";
    private static final Column<String> TOPIC_ID = TopicIds.id("topic_id");
    private static final Column<List<String>> STATES = Column.forms("states");

    private static final Column<Integer> WEIGHT = TermRow.WEIGHT;

    public static final TableSchema<RegionRow> SCHEMA = TableSchema.of(
            1,
            row -> new RegionRow(row.value(TOPIC_ID), row.value(STATES), row.value(WEIGHT)),
            TOPIC_ID,
            STATES,
            WEIGHT);
}
