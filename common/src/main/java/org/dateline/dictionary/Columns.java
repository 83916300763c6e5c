package org.dateline.dictionary;

import java.util.List;

/** Columns that stand side by side in several tables, or a single one. */
@FunctionalInterface
public interface Columns {

    List<Column<?>> columns();

    static Columns of(Column<?>... columns) {
        List<Column<?>> all = List.of(columns);
        return () -> all;
    }
}
