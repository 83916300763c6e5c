package org.dateline.jobs.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dateline.export.csv.CsvTable;
import org.dateline.export.text.TextTable;
import org.dateline.jobs.reading.EventText;
import org.dateline.jobs.table.EventRow;

/** How a timeline is written. */
enum TimelineFormat {
    TABLE {
        @Override
        void write(List<EventRow> events, PrintWriter out, int width) {
            List<List<String>> rows = events.stream()
                    .map(event -> List.of(
                            EventText.date(event),
                            event.titleEn(),
                            event.status(),
                            Long.toString(event.nSources()),
                            event.eventId()))
                    .toList();
            if (!rows.isEmpty()) {
                new TextTable(List.of("date", "event", "status", "sources", "id"), 1)
                        .lines(rows, width)
                        .forEach(out::println);
            }
        }
    },
    CSV {
        @Override
        void write(List<EventRow> events, PrintWriter out, int width) throws IOException {
            try (CsvTable table = CsvTable.to(out, FIELDS)) {
                for (EventRow event : events) {
                    table.row(fields(event));
                }
            }
        }
    },
    JSON {
        @Override
        void write(List<EventRow> events, PrintWriter out, int width) {
            ObjectMapper mapper = new ObjectMapper();
            for (EventRow event : events) {
                ObjectNode line = mapper.createObjectNode();
                List<Object> values = fields(event);
                for (int i = 0; i < values.size(); i++) {
                    Object value = values.get(i);
                    line.putPOJO(FIELDS.get(i), value instanceof Number ? value : Objects.toString(value, null));
                }
                out.println(line);
            }
        }
    };

    static final List<String> FIELDS = List.of(
            "event_id",
            "earliest",
            "latest",
            "edtf",
            "date_precision",
            "status",
            "event_mode",
            "title_en",
            "n_sources");

    /** As users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Writes the events in order. */
    abstract void write(List<EventRow> events, PrintWriter out, int width) throws IOException;

    static List<Object> fields(EventRow event) {
        return Arrays.asList(
                event.eventId(),
                event.earliest(),
                event.latest(),
                event.edtf(),
                event.datePrecision(),
                event.status(),
                event.eventMode(),
                event.titleEn(),
                event.nSources());
    }
}
