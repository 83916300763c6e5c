package org.dateline.jobs.serial;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.nio.ByteBuffer;
import org.apache.spark.SparkEnv;
import org.apache.spark.serializer.JavaSerializer;
import org.apache.spark.serializer.SerializerInstance;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/** Writes a {@link JavaValue} as the bytes that Java's serialization makes of it. */
final class JavaValueSerializer extends Serializer<JavaValue<?>> {
    private static final ClassTag<Object> ANY = ClassTag$.MODULE$.apply(Object.class);

    JavaValueSerializer() {
        super(true, true);
    }

    @Override
    public void write(Kryo kryo, Output output, JavaValue<?> value) {
        ByteBuffer bytes = java().serialize(value.value(), ANY);
        output.writeInt(bytes.remaining(), true);
        output.writeBytes(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
    }

    @Override
    public JavaValue<?> read(Kryo kryo, Input input, Class<JavaValue<?>> type) {
        ByteBuffer bytes = ByteBuffer.wrap(input.readBytes(input.readInt(true)));
        return new JavaValue<>(java().deserialize(bytes, Thread.currentThread().getContextClassLoader(), ANY));
    }

    private static SerializerInstance java() {
        return new JavaSerializer(SparkEnv.get().conf()).newInstance();
    }
}
