package org.dateline.jobs.serial;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;

/** Writes a record as its components, and reads it through its constructor. */
public final class RecordSerializer extends Serializer<Record> {
    private final RecordShape shape;

    /** Called by Kryo, once for each type of record and thread. */
    public RecordSerializer(Kryo kryo, Class<?> type) {
        super(true, true);
        this.shape = RecordShape.of(type);
    }

    @Override
    public void write(Kryo kryo, Output output, Record value) {
        shape.write(kryo, output, value);
    }

    @Override
    public Record read(Kryo kryo, Input input, Class<Record> type) {
        return shape.read(kryo, input);
    }
}
