package org.dateline.actor.table;

import java.util.List;
import org.dateline.actor.Labels;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/**
 * A form that names a series of talks or conferences.
 *
 * @param topicId what the series is about; null if that differs from one conference to the next
 */
public record TalksRow(String series, Labels labels, String language, String form, String topicId) {
    public static final String PATH = "actors/talks.csv";
    private static final Column<String> SERIES = Column.text("series");
    private static final Column<String> NUMBERING = Column.text("numbering").orEmpty();
    private static final Column<String> LANGUAGE = Column.text("language");
    private static final Column<String> FORM = Column.text("form");
    private static final Column<String> TOPIC_ID = Column.text("topic_id").orEmpty();

    public static final TableSchema<TalksRow> SCHEMA = new TableSchema<>(
            List.of("series", "language", "form"),
            List.of(SERIES, Labels.EN, Labels.AR, NUMBERING, LANGUAGE, FORM, TOPIC_ID),
            row -> new TalksRow(
                    row.value(SERIES),
                    Labels.of(row.value(Labels.EN), row.value(Labels.AR)),
                    row.value(LANGUAGE),
                    row.value(FORM),
                    row.value(TOPIC_ID)));
}
