package org.dateline.dictionary;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the codes of other data sets stand for: a table with the columns {@code dataset}, {@code code} and a value. */
public final class CodeTable implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Column<String> DATASET = Column.text("dataset");
    private static final Column<String> CODE = Column.text("code");

    private final LinkedHashMap<Key, String> values = new LinkedHashMap<>();

    private record Key(String dataset, String code) implements Serializable {}

    private record Entry(Key key, String value) {}

    private CodeTable() {}

    /** The table at that path, with its values in the column of that name. */
    public static CodeTable of(Dictionaries dictionaries, String path, String valueColumn) {
        Column<String> value = Column.text(valueColumn);
        TableSchema<Entry> schema = TableSchema.of(
                2,
                row -> new Entry(new Key(row.value(DATASET), row.value(CODE)), row.value(value)),
                DATASET,
                CODE,
                value);
        CodeTable table = new CodeTable();
        List<Located<Entry>> rows = dictionaries.rows(path, schema);
        rows.forEach(row -> table.values.put(row.value().key(), row.value().value()));
        return table;
    }

    /** What a code stands for in that data set; empty if the table does not say. */
    public Optional<String> value(String dataset, String code) {
        return Optional.ofNullable(values.get(new Key(dataset, code)));
    }

    /** What the longest beginning of a code stands for that the table has; empty if it has none. */
    public Optional<String> valueOfBeginning(String dataset, String code) {
        for (int length = code.length(); length > 0; length--) {
            Optional<String> found = value(dataset, code.substring(0, length));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The first code that stands for the value; empty if none does. */
    public Optional<String> code(String dataset, String value) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().dataset().equals(dataset)
                        && entry.getValue().equals(value))
                .map(entry -> entry.getKey().code())
                .findFirst();
    }

    /** All values by code, in the order of the table. */
    public Map<String, String> all(String dataset) {
        Map<String, String> all = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (key.dataset().equals(dataset)) {
                all.put(key.code(), value);
            }
        });
        return all;
    }
}
