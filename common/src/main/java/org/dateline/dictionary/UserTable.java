package org.dateline.dictionary;

import java.util.List;

/** Reads a table that users keep beside the dictionaries: {@code ;} between columns or, if its header has none, commas. */
public final class UserTable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private UserTable() {}

    /** The readable rows in file order, none of an empty file; what is wrong with the others goes to the problems. */
    public static <T> List<Located<T>> read(String file, String content, TableSchema<T> schema, Problems problems) {
        String text = content.isEmpty() || content.charAt(0) != BYTE_ORDER_MARK ? content : content.substring(1);
        String header = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .orElse("");
        if (header.isEmpty()) {
            return List.of();
        }
        char separator = header.indexOf(';') < 0 && header.indexOf(',') >= 0 ? ',' : ';';
        return List.copyOf(
                new TableReader(problems, separator).read(file, text, schema).values());
    }
}
