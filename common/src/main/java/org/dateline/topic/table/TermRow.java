package org.dateline.topic.table;

import java.util.Arrays;
import java.util.List;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/**
 * A phrase that points to a topic.
 *
 * @param weight 1 (weak) to 5 (proves the topic)
 * @param requires actors of which one must be named for the phrase to count, or all that one cell joins by "+"; none if
 *     empty
 */
public record TermRow(String topicId, String form, int weight, List<List<String>> requires) {
    private static final int STRONGEST = 5;
    private static final Column<String> TOPIC_ID = TopicIds.id("topic_id");
    private static final Column<String> FORM = Column.text("form");
    static final Column<Integer> WEIGHT = new Column<>("weight", true, TermRow::weight);
    private static final Column<List<String>> REQUIRES =
            Column.forms("requires").orEmpty();

    public static final TableSchema<TermRow> SCHEMA = TableSchema.of(
            2,
            row -> new TermRow(
                    row.value(TOPIC_ID),
                    row.value(FORM),
                    row.value(WEIGHT),
                    row.value(REQUIRES) == null ? List.of() : joined(row.value(REQUIRES))),
            TOPIC_ID,
            FORM,
            WEIGHT,
            REQUIRES);

    public static String path(String language) {
        return "topics/terms/" + language + ".csv";
    }

    private static List<List<String>> joined(List<String> alternatives) {
        return alternatives.stream()
                .map(actors ->
                        Arrays.stream(actors.split("\\+")).map(String::strip).toList())
                .toList();
    }

    private static int weight(String cell) {
        int weight = Column.integer("weight").reader().apply(cell);
        if (weight < 1 || weight > STRONGEST) {
            throw new IllegalArgumentException("'" + cell + "' is not 1 to " + STRONGEST);
        }
        return weight;
    }
}
