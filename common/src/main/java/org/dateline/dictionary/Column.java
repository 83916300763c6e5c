package org.dateline.dictionary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A typed column of a dictionary table.
 *
 * @param name as the header has it
 * @param required false where a cell may be empty, which reads as null
 * @param reader reads a cell; throws {@link IllegalArgumentException} with a message for the editor
 */
public record Column<T>(String name, boolean required, Function<String, T> reader) implements Columns {

    /** Any text. */
    public static Column<String> text(String name) {
        return new Column<>(name, true, cell -> cell);
    }

    /** Forms separated by {@code |}, at least one. */
    public static Column<List<String>> forms(String name) {
        return new Column<>(
                name,
                true,
                cell -> Arrays.stream(cell.split("\\|"))
                        .map(String::strip)
                        .filter(form -> !form.isEmpty())
                        .toList());
    }

    public static Column<Integer> integer(String name) {
        return new Column<>(name, true, cell -> {
            try {
                return Integer.valueOf(cell);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("'" + cell + "' is not a whole number");
            }
        });
    }

    public static Column<Double> decimal(String name) {
        return new Column<>(name, true, cell -> {
            try {
                return Double.valueOf(cell);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("'" + cell + "' is not a number");
            }
        });
    }

    /** A day as {@code 2017-11-02}. */
    public static Column<LocalDate> day(String name) {
        return new Column<>(name, true, cell -> {
            try {
                return LocalDate.parse(cell);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("'" + cell + "' is not a day such as 2017-11-02");
            }
        });
    }

    /** {@code true} or {@code false}. */
    public static Column<Boolean> flag(String name) {
        return new Column<>(name, true, cell -> switch (cell) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("'" + cell + "' is neither true nor false");
        });
    }

    /** One of the constants of an enum, written in lower case. */
    public static <E extends Enum<E>> Column<E> oneOf(String name, Class<E> type) {
        Map<String, E> byName = new TreeMap<>();
        for (E constant : type.getEnumConstants()) {
            byName.put(constant.name().toLowerCase(Locale.ROOT), constant);
        }
        return new Column<>(name, true, cell -> {
            E constant = byName.get(cell);
            if (constant == null) {
                throw new IllegalArgumentException("unknown '" + cell + "'" + Nearest.hint(cell, byName.keySet()));
            }
            return constant;
        });
    }

    /** The same column, whose cells may be empty; they read as null. */
    public Column<T> orEmpty() {
        return new Column<>(name, false, reader);
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(this);
    }
}
