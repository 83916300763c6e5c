package org.dateline.generator;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The labels of the states; a label that stands in the table already is not touched, so a corrected one stays corrected. */
final class StateLabels {
    private static final String LABEL = "label_";

    private StateLabels() {}

    /** Returns the table of states after its empty labels are filled and written. */
    static Table fill(Path file) throws IOException {
        Table before = Table.read(file);
        List<List<String>> rows = new ArrayList<>();
        before.rows().forEach(row -> rows.add(filled(before, row)));
        Table after = new Table(before.columns(), rows);
        after.write(file);
        return after;
    }

    private static List<String> filled(Table table, List<String> row) {
        List<String> values = new ArrayList<>(row);
        String region = row.get(table.column("iso2"));
        for (int i = 0; i < values.size(); i++) {
            String column = table.columns().get(i);
            if (column.startsWith(LABEL) && values.get(i).isEmpty() && !region.isEmpty()) {
                ULocale locale = new ULocale(column.substring(LABEL.length()));
                values.set(i, new ULocale("", region).getDisplayCountry(locale));
            }
        }
        return values;
    }
}
