package org.dateline.jobs.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import scala.jdk.javaapi.CollectionConverters;

/** The values of a row of SQL as lists write them: what holds other values is JSON. */
final class SqlValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SqlValues() {}

    static List<Object> of(Row row) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            values.add(value(row.get(i)));
        }
        return values;
    }

    private static Object value(Object value) {
        boolean isNested = value instanceof Row
                || value instanceof scala.collection.Map
                || value instanceof scala.collection.Seq
                || value instanceof byte[];
        return isNested ? json(value) : value;
    }

    private static JsonNode json(Object value) {
        if (value == null) {
            return JSON.nullNode();
        }
        if (value instanceof Row row) {
            return object(row);
        }
        if (value instanceof scala.collection.Map<?, ?> map) {
            ObjectNode object = JSON.objectNode();
            for (Map.Entry<?, ?> entry : CollectionConverters.asJava(map).entrySet()) {
                object.set(String.valueOf(entry.getKey()), json(entry.getValue()));
            }
            return object;
        }
        if (value instanceof scala.collection.Seq<?> items) {
            ArrayNode array = JSON.arrayNode();
            CollectionConverters.asJava(items).forEach(item -> array.add(json(item)));
            return array;
        }
        if (value instanceof byte[] bytes) {
            return JSON.binaryNode(bytes);
        }
        return value instanceof Number || value instanceof Boolean
                ? JSON.pojoNode(value)
                : JSON.textNode(value.toString());
    }

    private static ObjectNode object(Row row) {
        ObjectNode object = JSON.objectNode();
        String[] names = row.schema().fieldNames();
        for (int i = 0; i < names.length; i++) {
            object.set(names[i], json(row.get(i)));
        }
        return object;
    }
}
