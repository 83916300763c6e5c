package org.dateline.jobs.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns whose values together are a key of another table, or null.
 *
 * @param keys the columns of the target, in the order of {@code columns}
 */
public record TableReference(List<String> columns, Table<?> target, List<String> keys) {

    public TableReference {
        columns = List.copyOf(columns);
        keys = List.copyOf(keys);
    }

    /** What the columns of a table refer to: each by itself, and the pair that tells an act. */
    static List<TableReference> of(Table<?> table) {
        List<TableReference> references = new ArrayList<>();
        for (TableColumn column : table.columns()) {
            Tables.named(column.about().in())
                    .ifPresent(target -> references.add(new TableReference(
                            List.of(column.name()), target, target.keys().subList(0, 1))));
        }
        List<String> act = Tables.DIM_EVENT_TYPE.keys();
        List<String> names = table.columns().stream().map(TableColumn::name).toList();
        if (!table.equals(Tables.DIM_EVENT_TYPE) && names.containsAll(act)) {
            references.add(new TableReference(act, Tables.DIM_EVENT_TYPE, act));
        }
        return references;
    }
}
