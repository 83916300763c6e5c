package org.dateline.jobs.datapackage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.TableReference;

/** A table as a resource of a data package: its files, their sums, its columns and its keys. */
final class TableResource {

    private static final String RESOURCE = "https://datapackage.org/profiles/2.0/dataresource.json";
    private static final String SCHEMA = "https://datapackage.org/profiles/2.0/tableschema.json";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Table<?> table;
    private final List<FileSum> files;
    private final Set<Table<?>> present;

    /** Of a table with its files; {@code present} are the tables that the release has. */
    TableResource(Table<?> table, List<FileSum> files, Set<Table<?>> present) {
        this.table = table;
        this.files = files;
        this.present = present;
    }

    ObjectNode json() {
        ObjectNode resource = JSON.objectNode()
                .put("$schema", RESOURCE)
                .put("name", table.name())
                .put("type", "table")
                .put("description", table.says())
                .put("format", "parquet")
                .put("mediatype", "application/vnd.apache.parquet");
        ArrayNode paths = resource.putArray("path");
        files.forEach(file -> paths.add(file.name()));
        resource.put("rows", files.stream().mapToLong(FileSum::rows).sum());
        resource.put("bytes", files.stream().mapToLong(FileSum::bytes).sum());
        ArrayNode sums = resource.putArray("files");
        files.forEach(file -> sums.addObject()
                .put("path", file.name())
                .put("rows", file.rows())
                .put("bytes", file.bytes())
                .put("hash", DataPackage.SHA256 + file.sha256()));
        if (!table.partitions().isEmpty()) {
            resource.set("partitions", array(table.partitions()));
        }
        resource.set("schema", schema());
        return resource;
    }

    private ObjectNode schema() {
        ObjectNode schema = JSON.objectNode().put("$schema", SCHEMA);
        ArrayNode fields = schema.putArray("fields");
        table.columns().forEach(column -> fields.add(ColumnField.json(column, table)));
        if (!table.keys().isEmpty() && table.isKeyComplete()) {
            schema.set("primaryKey", array(table.keys()));
        } else if (!table.keys().isEmpty()) {
            schema.putArray("uniqueKeys").add(array(table.keys()));
        }
        ArrayNode references = JSON.arrayNode();
        table.references().stream()
                .filter(reference -> present.contains(reference.target()))
                .forEach(reference -> references.add(reference(reference)));
        if (!references.isEmpty()) {
            schema.set("foreignKeys", references);
        }
        return schema;
    }

    private ObjectNode reference(TableReference reference) {
        ObjectNode foreignKey = JSON.objectNode();
        foreignKey.set("fields", array(reference.columns()));
        ObjectNode target = foreignKey.putObject("reference");
        // The standard leaves the name out where a table refers to itself.
        if (!reference.target().equals(table)) {
            target.put("resource", reference.target().name());
        }
        target.set("fields", array(reference.keys()));
        return foreignKey;
    }

    private static ArrayNode array(List<String> texts) {
        ArrayNode array = JSON.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}
