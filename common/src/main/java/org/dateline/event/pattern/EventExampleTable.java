package org.dateline.event.pattern;

import java.time.LocalDate;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;
import org.dateline.event.EventStatus;

/** The table {@code languages/<tag>/event-examples.csv}: what each pattern must find, beside the patterns. */
public final class EventExampleTable {
    public static final Column<String> PATTERN = Column.text("pattern");
    public static final Column<LocalDate> PUBLISHED = Column.day("published");
    public static final Column<String> TEXT = Column.text("text");
    public static final Column<String> MODE = Column.text("mode");
    public static final Column<EventStatus> STATUS = Column.oneOf("status", EventStatus.class);
    /** Actor ids of the doers or of all participants, separated by spaces. */
    public static final Column<String> SOURCE = Column.text("source").orEmpty();

    public static final Column<String> TARGET = Column.text("target").orEmpty();
    public static final Column<LocalDate> EARLIEST = Column.day("earliest").orEmpty();
    public static final Column<LocalDate> LATEST = Column.day("latest").orEmpty();

    /** A row. */
    public record Example(
            String pattern,
            LocalDate published,
            String text,
            String mode,
            EventStatus status,
            String source,
            String target,
            LocalDate earliest,
            LocalDate latest) {}

    public static final TableSchema<Example> SCHEMA = TableSchema.of(
            3,
            row -> new Example(
                    row.value(PATTERN),
                    row.value(PUBLISHED),
                    row.value(TEXT),
                    row.value(MODE),
                    row.value(STATUS),
                    row.value(SOURCE),
                    row.value(TARGET),
                    row.value(EARLIEST),
                    row.value(LATEST)),
            PATTERN,
            PUBLISHED,
            TEXT,
            MODE,
            STATUS,
            SOURCE,
            TARGET,
            EARLIEST,
            LATEST);

    private EventExampleTable() {}

    /** Where the table of a language lies. */
    public static String path(String language) {
        return "languages/" + language + "/event-examples.csv";
    }
}
