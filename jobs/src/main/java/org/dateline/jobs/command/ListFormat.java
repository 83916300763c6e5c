package org.dateline.jobs.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dateline.export.csv.CsvTable;

/** How a list is written. */
enum ListFormat {
    TABLE {
        @Override
        <T> void write(Listing<T> listing, List<T> items, PrintWriter out, int width) {
            if (!items.isEmpty()) {
                listing.table()
                        .lines(items.stream().map(listing.cells()).toList(), width)
                        .forEach(out::println);
            }
        }
    },
    CSV {
        @Override
        <T> void write(Listing<T> listing, List<T> items, PrintWriter out, int width) throws IOException {
            try (CsvTable table = CsvTable.to(out, listing.fields())) {
                for (T item : items) {
                    table.row(listing.values().apply(item));
                }
            }
        }
    },
    JSON {
        @Override
        <T> void write(Listing<T> listing, List<T> items, PrintWriter out, int width) {
            ObjectMapper mapper = new ObjectMapper();
            for (T item : items) {
                ObjectNode line = mapper.createObjectNode();
                List<Object> values = listing.values().apply(item);
                for (int i = 0; i < values.size(); i++) {
                    Object value = values.get(i);
                    line.putPOJO(
                            listing.fields().get(i), value instanceof Number ? value : Objects.toString(value, null));
                }
                out.println(line);
            }
        }
    };

    /** As users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Writes the items in order; {@code width} is that of a table. */
    abstract <T> void write(Listing<T> listing, List<T> items, PrintWriter out, int width) throws IOException;
}
