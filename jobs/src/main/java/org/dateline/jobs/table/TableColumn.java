package org.dateline.jobs.table;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A column of a public table.
 *
 * @param name in snake_case
 * @param component the name of the record component that it is made from
 * @param sqlType such as {@code BIGINT}
 * @param nullable whether a null may stand in it; {@link Column#whenNull} says what it means
 */
public record TableColumn(String name, String component, String sqlType, boolean nullable, Column about) {

    private static final Map<Class<?>, String> SQL_TYPES = Map.of(
            String.class, "STRING",
            int.class, "INT",
            Integer.class, "INT",
            long.class, "BIGINT",
            Long.class, "BIGINT",
            double.class, "DOUBLE",
            Double.class, "DOUBLE",
            boolean.class, "BOOLEAN",
            LocalDate.class, "DATE",
            Instant.class, "TIMESTAMP");

    /** The column of that component. */
    static TableColumn of(RecordComponent component) {
        Column about = about(component);
        String sqlType = SQL_TYPES.get(component.getType());
        if (about == null || sqlType == null) {
            throw new IllegalArgumentException("no column can be made of " + component);
        }
        boolean nullable = !about.whenNull().isEmpty();
        return new TableColumn(snakeCase(component.getName()), component.getName(), sqlType, nullable, about);
    }

    /** What is said of the component itself, or of the one it is the same as; null if nothing is. */
    private static Column about(RecordComponent component) {
        Column own = component.getAnnotation(Column.class);
        return own == null || own.as() == Record.class
                ? own
                : Arrays.stream(own.as().getRecordComponents())
                        .filter(other -> other.getName().equals(component.getName()))
                        .findFirst()
                        .map(TableColumn::about)
                        .orElse(null);
    }

    /** All values there can be; empty where they are not a fixed set. */
    public List<String> oneOf() {
        return List.of(about.oneOf());
    }

    /** All that is said of it, in sentences: what it is, unit, values, table, null. */
    public String meaning() {
        StringBuilder meaning = new StringBuilder(about.says());
        if (!about.unit().isEmpty()) {
            meaning.append(" Unit: ").append(about.unit()).append('.');
        }
        if (!oneOf().isEmpty()) {
            meaning.append(" One of: ").append(String.join(", ", oneOf())).append('.');
        }
        if (!about.in().isEmpty()) {
            meaning.append(" In ").append(about.in()).append('.');
        }
        if (nullable) {
            meaning.append(" Null: ").append(about.whenNull()).append('.');
        }
        return meaning.toString();
    }

    /** {@code nIndependentSources} as {@code n_independent_sources}, {@code textSha256} as {@code text_sha256}. */
    static String snakeCase(String camelCase) {
        StringBuilder snake = new StringBuilder();
        for (char c : camelCase.toCharArray()) {
            if (Character.isUpperCase(c)) {
                snake.append('_');
            }
            snake.append(c);
        }
        return snake.toString().toLowerCase(Locale.ROOT);
    }
}
