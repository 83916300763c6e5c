package org.dateline.jobs.serial;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.serializer.KryoRegistrator;

/** Teaches Kryo what its release in Spark does not know: records, and the JDK's lists, sets and maps that cannot be changed. */
public final class RecordRegistrator implements KryoRegistrator {

    private static final List<Object> UNCHANGEABLE = List.of(
            List.of(),
            List.of(1),
            Set.of(),
            Set.of(1),
            Map.of(),
            Map.of(1, 1),
            List.of().subList(0, 0));

    @Override
    public void registerClasses(Kryo kryo) {
        kryo.addDefaultSerializer(Record.class, RecordSerializer.class);
        Serializer<Object> unchangeable = new UnchangeableSerializer();
        UNCHANGEABLE.forEach(example -> kryo.register(example.getClass(), unchangeable));
        kryo.register(List.of(1).stream().toList().getClass(), unchangeable);
        kryo.register(JavaValue.class, new JavaValueSerializer());
    }
}
