package org.dateline.jobs.datapackage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.TableColumn;

/** A column as a field of a table schema. */
final class ColumnField {

    private static final Map<String, String> TYPES = Map.of(
            "STRING", "string",
            "INT", "integer",
            "BIGINT", "integer",
            "DOUBLE", "number",
            "BOOLEAN", "boolean",
            "DATE", "date",
            "TIMESTAMP", "datetime");

    private ColumnField() {}

    static ObjectNode json(TableColumn column, Table<?> table) {
        String unit = column.about().unit();
        ObjectNode field = JsonNodeFactory.instance
                .objectNode()
                .put("name", column.name())
                .put("type", TYPES.get(column.sqlType()))
                .put("description", column.about().says() + (unit.isEmpty() ? "" : " Unit: " + unit + "."))
                .put("example", column.about().example());
        if (column.nullable()) {
            // A null of Parquet, and the empty cell of a CSV file.
            field.putArray("missingValues")
                    .addObject()
                    .put("value", "")
                    .put("label", column.about().whenNull());
        }
        ObjectNode constraints = field.objectNode();
        if (!column.nullable()) {
            constraints.put("required", true);
        }
        if (table.keys().equals(List.of(column.name()))) {
            constraints.put("unique", true);
        }
        if (!column.oneOf().isEmpty()) {
            ArrayNode values = constraints.putArray("enum");
            column.oneOf().forEach(values::add);
        }
        if (!constraints.isEmpty()) {
            field.set("constraints", constraints);
        }
        return field;
    }
}
