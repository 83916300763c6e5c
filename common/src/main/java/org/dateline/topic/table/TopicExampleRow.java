package org.dateline.topic.table;

import java.util.List;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/**
 * A text and the topics that its first sentence must be about.
 *
 * @param topics the primary one first, others that must be there behind it; none where it is about no topic
 */
public record TopicExampleRow(String text, List<String> topics) {
    private static final Column<String> TEXT = Column.text("text");
    private static final Column<List<String>> TOPICS = Column.forms("topics").orEmpty();

    public static final TableSchema<TopicExampleRow> SCHEMA = TableSchema.of(
            1,
            row -> new TopicExampleRow(row.value(TEXT), row.value(TOPICS) == null ? List.of() : row.value(TOPICS)),
            TEXT,
            TOPICS);

    public static String path(String language) {
        return "topics/examples-" + language + ".csv";
    }
}
