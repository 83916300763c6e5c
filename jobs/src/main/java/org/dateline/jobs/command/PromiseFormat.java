package org.dateline.jobs.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dateline.export.csv.CsvTable;
import org.dateline.export.text.TextTable;
import org.dateline.jobs.reading.EventText;
import org.dateline.jobs.reading.Promise;

/** How a list of promises is written. */
enum PromiseFormat {
    TABLE {
        @Override
        void write(List<Promise> promises, PrintWriter out, int width) {
            List<List<String>> rows = promises.stream()
                    .map(promise -> List.of(
                            EventText.date(promise.event()),
                            due(promise.daysLeft()),
                            moved(promise.daysMoved()),
                            promise.event().titleEn(),
                            Long.toString(promise.event().nSources()),
                            promise.event().eventId()))
                    .toList();
            if (!rows.isEmpty()) {
                new TextTable(List.of("date", "due", "moved", "event", "sources", "id"), 3)
                        .lines(rows, width)
                        .forEach(out::println);
            }
        }
    },
    CSV {
        @Override
        void write(List<Promise> promises, PrintWriter out, int width) throws IOException {
            try (CsvTable table = CsvTable.to(out, NAMES)) {
                for (Promise promise : promises) {
                    table.row(values(promise));
                }
            }
        }
    },
    JSON {
        @Override
        void write(List<Promise> promises, PrintWriter out, int width) {
            ObjectMapper mapper = new ObjectMapper();
            for (Promise promise : promises) {
                ObjectNode line = mapper.createObjectNode();
                List<Object> values = values(promise);
                for (int i = 0; i < values.size(); i++) {
                    Object value = values.get(i);
                    line.putPOJO(NAMES.get(i), value instanceof Number ? value : Objects.toString(value, null));
                }
                out.println(line);
            }
        }
    };

    private static final List<String> NAMES = names();

    /** As users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Writes the promises in order. */
    abstract void write(List<Promise> promises, PrintWriter out, int width) throws IOException;

    private static List<String> names() {
        List<String> names = new ArrayList<>(TimelineFormat.FIELDS);
        names.addAll(List.of("days_left", "days_moved"));
        return List.copyOf(names);
    }

    static List<Object> values(Promise promise) {
        List<Object> values = new ArrayList<>(TimelineFormat.fields(promise.event()));
        values.addAll(List.of(promise.daysLeft(), promise.daysMoved()));
        return values;
    }

    static String due(long daysLeft) {
        if (daysLeft == 0) {
            return "now";
        }
        return daysLeft > 0 ? "in " + days(daysLeft) : "overdue " + days(-daysLeft);
    }

    static String moved(long daysMoved) {
        if (daysMoved == 0) {
            return "";
        }
        return daysMoved > 0 ? days(daysMoved) + " later" : days(-daysMoved) + " earlier";
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
