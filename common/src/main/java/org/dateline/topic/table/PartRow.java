package org.dateline.topic.table;

import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/** A topic that is a part of another one than its parent. */
public record PartRow(String topicId, String wholeTopicId) {
    public static final String PATH = "topics/parts.csv";
    private static final Column<String> TOPIC_ID = TopicIds.id("topic_id");
    private static final Column<String> WHOLE = TopicIds.id("whole_topic_id");

    public static final TableSchema<PartRow> SCHEMA =
            TableSchema.of(2, row -> new PartRow(row.value(TOPIC_ID), row.value(WHOLE)), TOPIC_ID, WHOLE);
}
