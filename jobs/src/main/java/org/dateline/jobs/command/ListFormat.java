package org.dateline.jobs.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dateline.export.csv.CsvTable;

/** How a list is written. */
enum ListFormat {
    TABLE {
        @Override
        <T> void write(Listing<T> listing, Iterable<T> items, PrintWriter out, int width) {
            List<List<String>> rows = new ArrayList<>();
            items.forEach(item -> rows.add(listing.cells().apply(item)));
            if (!rows.isEmpty()) {
                listing.table().lines(rows, width).forEach(out::println);
            }
        }
    },
    CSV {
        @Override
        <T> void write(Listing<T> listing, Iterable<T> items, PrintWriter out, int width) throws IOException {
            try (CsvTable table = CsvTable.to(out, listing.fields())) {
                for (T item : items) {
                    table.row(listing.values().apply(item));
                }
            }
        }
    },
    JSON {
        @Override
        <T> void write(Listing<T> listing, Iterable<T> items, PrintWriter out, int width) {
            ObjectMapper mapper = new ObjectMapper();
            for (T item : items) {
                ObjectNode line = mapper.createObjectNode();
                List<Object> values = listing.values().apply(item);
                for (int i = 0; i < values.size(); i++) {
                    put(line, listing.fields().get(i), values.get(i));
                }
                out.println(line);
            }
        }

        private void put(ObjectNode line, String field, Object value) {
            if (value instanceof JsonNode node) {
                line.set(field, node);
            } else {
                boolean isPlain = value instanceof Number || value instanceof Boolean;
                line.putPOJO(field, isPlain ? value : Objects.toString(value, null));
            }
        }
    },
    MARKDOWN {
        @Override
        <T> void write(Listing<T> listing, Iterable<T> items, PrintWriter out, int width) {
            out.println(row(listing.fields()));
            out.println("|" + "---|".repeat(listing.fields().size()));
            items.forEach(item -> out.println(row(listing.values().apply(item))));
        }

        private String row(List<?> values) {
            StringBuilder row = new StringBuilder("|");
            for (Object value : values) {
                String cell = Objects.toString(value, "").replace("|", "\\|").replaceAll("\\R", "<br>");
                row.append(' ').append(cell).append(" |");
            }
            return row.toString();
        }
    };

    /** As users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Writes the items in order; {@code width} is that of a table. */
    abstract <T> void write(Listing<T> listing, Iterable<T> items, PrintWriter out, int width) throws IOException;
}
