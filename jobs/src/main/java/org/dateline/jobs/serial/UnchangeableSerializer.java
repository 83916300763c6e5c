package org.dateline.jobs.serial;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes lists, sets and maps that cannot be changed as their items, and reads them as such, in the same order. */
final class UnchangeableSerializer extends Serializer<Object> {

    UnchangeableSerializer() {
        super(true, true);
    }

    @Override
    public void write(Kryo kryo, Output output, Object value) {
        if (value instanceof Map<?, ?> map) {
            output.writeInt(map.size(), true);
            map.forEach((key, item) -> {
                kryo.writeClassAndObject(output, key);
                kryo.writeClassAndObject(output, item);
            });
        } else {
            Iterable<?> items = (Iterable<?>) value;
            output.writeInt(value instanceof List<?> list ? list.size() : ((Set<?>) value).size(), true);
            items.forEach(item -> kryo.writeClassAndObject(output, item));
        }
    }

    @Override
    public Object read(Kryo kryo, Input input, Class<Object> type) {
        int size = input.readInt(true);
        Class<?> asked = type;
        if (Map.class.isAssignableFrom(asked)) {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                map.put(kryo.readClassAndObject(input), kryo.readClassAndObject(input));
            }
            return Collections.unmodifiableMap(map);
        }
        List<Object> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(kryo.readClassAndObject(input));
        }
        return List.class.isAssignableFrom(asked)
                ? Collections.unmodifiableList(items)
                : Collections.unmodifiableSet(new LinkedHashSet<>(items));
    }
}
