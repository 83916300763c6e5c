package org.dateline.coreference.correction;

import java.time.LocalDate;
import java.util.List;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.DictionaryException;
import org.dateline.dictionary.Located;
import org.dateline.dictionary.Problems;
import org.dateline.dictionary.TableSchema;
import org.dateline.dictionary.UserTable;
import org.dateline.event.EventModes;

/** Reads {@code corrections.csv}, the table that analysts keep. */
public final class CorrectionTable {
    private static final Column<List<String>> TARGET = Column.forms("target");
    private static final Column<CorrectionAction> ACTION = Column.oneOf("action", CorrectionAction.class);
    private static final Column<List<String>> VALUE = Column.forms("value").orEmpty();
    private static final Column<String> AUTHOR = Column.text("author");
    private static final Column<String> REASON = Column.text("reason");
    private static final Column<LocalDate> DATE = Column.day("date");

    private static final int KEY_WIDTH = 3;

    private static final TableSchema<Correction> SCHEMA = TableSchema.of(
                    KEY_WIDTH,
                    row -> new Correction(
                            row.value(TARGET),
                            row.value(ACTION),
                            row.value(VALUE) == null ? List.of() : row.value(VALUE),
                            row.value(AUTHOR),
                            row.value(REASON),
                            row.value(DATE),
                            0),
                    TARGET,
                    ACTION,
                    VALUE,
                    AUTHOR,
                    REASON,
                    DATE)
            .withoutClosing();

    private CorrectionTable() {}

    /**
     * The corrections in file order.
     *
     * @param file its name, for messages
     * @throws DictionaryException with all problems, if there are any
     */
    public static List<Correction> read(String file, String content, EventModes modes) {
        Problems problems = new Problems();
        List<Correction> rows = UserTable.read(file, content, SCHEMA, problems).stream()
                .map(CorrectionTable::placed)
                .toList();
        CorrectionChecks checks = new CorrectionChecks(file, problems, modes);
        rows.forEach(checks::check);
        Contradictions.find(rows).forEach((line, message) -> problems.add(file, line, message));
        problems.throwIfAny();
        return rows;
    }

    private static Correction placed(Located<Correction> row) {
        Correction correction = row.value();
        return new Correction(
                correction.targets(),
                correction.action(),
                correction.value(),
                correction.author(),
                correction.reason(),
                correction.date(),
                row.line());
    }
}
