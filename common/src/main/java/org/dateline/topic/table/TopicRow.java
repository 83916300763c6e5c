package org.dateline.topic.table;

import org.dateline.actor.Labels;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;
import org.dateline.topic.Topic;

/** The topics, each with the topic that it is a part of. */
public final class TopicRow {
    public static final String PATH = "topics/topics.csv";
    private static final Column<String> TOPIC_ID = TopicIds.id("topic_id");
    private static final Column<String> PARENT = TopicIds.id("parent_topic_id").orEmpty();
    private static final Column<String> CONTEXT = Column.text("plover_context").orEmpty();

    public static final TableSchema<Topic> SCHEMA = TableSchema.of(
            1,
            row -> new Topic(row.value(TOPIC_ID), row.value(PARENT), Labels.ofAll(row), row.value(CONTEXT)),
            TOPIC_ID,
            PARENT,
            Labels.IN_ALL_LANGUAGES,
            CONTEXT);

    private TopicRow() {}
}
