package org.dateline.jobs.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.export.csv.CsvTable;
import org.dateline.export.text.TextTable;
import org.dateline.jobs.reading.Change;
import org.dateline.jobs.table.EventChangeRow;

/** How a list of changes is written. */
enum ChangeFormat {
    TABLE {
        @Override
        void write(List<Change> changes, PrintWriter out, int width) {
            List<List<String>> rows = changes.stream()
                    .map(change -> List.of(
                            change.row().change(),
                            what(change.row()),
                            change.title(),
                            change.row().eventId()))
                    .toList();
            if (!rows.isEmpty()) {
                new TextTable(List.of("change", "what", "event", "id"), 2)
                        .lines(rows, width)
                        .forEach(out::println);
            }
        }
    },
    CSV {
        @Override
        void write(List<Change> changes, PrintWriter out, int width) throws IOException {
            try (CsvTable table = CsvTable.to(out, FIELDS)) {
                for (Change change : changes) {
                    table.row(values(change));
                }
            }
        }
    },
    JSON {
        @Override
        void write(List<Change> changes, PrintWriter out, int width) {
            ObjectMapper mapper = new ObjectMapper();
            for (Change change : changes) {
                ObjectNode line = mapper.createObjectNode();
                List<Object> values = values(change);
                for (int i = 0; i < values.size(); i++) {
                    line.put(FIELDS.get(i), (String) values.get(i));
                }
                out.println(line);
            }
        }
    };

    private static final List<String> FIELDS =
            List.of("event_id", "change", "superseded_by", "field", "old_value", "new_value", "title_en");

    /** As users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Writes the changes in order. */
    abstract void write(List<Change> changes, PrintWriter out, int width) throws IOException;

    static List<Object> values(Change change) {
        EventChangeRow row = change.row();
        return Arrays.asList(
                row.eventId(),
                row.change(),
                row.supersededBy(),
                row.field(),
                row.oldValue(),
                row.newValue(),
                change.title());
    }

    static String what(EventChangeRow row) {
        return switch (row.change()) {
            case "merged" -> "into " + row.supersededBy();
            case "split" -> "from " + row.oldValue();
            case "updated" -> row.field() + ": " + shown(row.oldValue()) + " -> " + shown(row.newValue());
            default -> "";
        };
    }

    private static String shown(String value) {
        return value == null ? "nothing" : value;
    }
}
