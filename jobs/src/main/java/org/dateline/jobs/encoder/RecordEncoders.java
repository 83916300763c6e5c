package org.dateline.jobs.encoder;

import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders;
import org.apache.spark.sql.types.Metadata;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/**
 * Encoders for public records, made from their components; the one class that touches Spark's catalyst encoders, because
 * {@code Encoders.bean} turns a record into no columns at all.
 *
 * <p>A component may be a String, a primitive or its box, a LocalDate, an Instant, an enum, such a record, or a List of
 * these. Columns bear the names of the components; all but primitives are nullable.
 */
public final class RecordEncoders {

    private static final Map<Class<?>, AgnosticEncoder<?>> LEAVES = Map.ofEntries(
            Map.entry(String.class, AgnosticEncoders.StringEncoder$.MODULE$),
            Map.entry(boolean.class, AgnosticEncoders.PrimitiveBooleanEncoder$.MODULE$),
            Map.entry(int.class, AgnosticEncoders.PrimitiveIntEncoder$.MODULE$),
            Map.entry(long.class, AgnosticEncoders.PrimitiveLongEncoder$.MODULE$),
            Map.entry(double.class, AgnosticEncoders.PrimitiveDoubleEncoder$.MODULE$),
            Map.entry(Boolean.class, AgnosticEncoders.BoxedBooleanEncoder$.MODULE$),
            Map.entry(Integer.class, AgnosticEncoders.BoxedIntEncoder$.MODULE$),
            Map.entry(Long.class, AgnosticEncoders.BoxedLongEncoder$.MODULE$),
            Map.entry(Double.class, AgnosticEncoders.BoxedDoubleEncoder$.MODULE$),
            Map.entry(LocalDate.class, new AgnosticEncoders.LocalDateEncoder(false)),
            Map.entry(Instant.class, new AgnosticEncoders.InstantEncoder(false)));

    private static final Map<Class<?>, AgnosticEncoder<?>> KNOWN = new ConcurrentHashMap<>();

    private RecordEncoders() {}

    /**
     * The encoder of that record type.
     *
     * @throws IllegalArgumentException if the record, or one that it holds, is not public, holds itself, or has a
     *     component of another type (an Optional, say); the message names the component
     */
    @SuppressWarnings("unchecked")
    public static <R extends Record> Encoder<R> of(Class<R> type) {
        AgnosticEncoder<?> known = KNOWN.get(type);
        if (known == null) {
            known = record(type, new ArrayDeque<>());
            KNOWN.put(type, known);
        }
        return (Encoder<R>) known;
    }

    private static AgnosticEncoder<?> record(Class<?> type, Deque<Class<?>> outer) {
        if (outer.contains(type)) {
            throw new IllegalArgumentException(type.getName() + " contains itself");
        }
        requirePublic(type);
        outer.push(type);
        List<AgnosticEncoders.EncoderField> fields = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            AgnosticEncoder<?> encoder = value(component.getGenericType(), component, outer);
            boolean nullable = !component.getType().isPrimitive();
            fields.add(new AgnosticEncoders.EncoderField(
                    component.getName(), encoder, nullable, Metadata.empty(), Option.empty(), Option.empty()));
        }
        outer.pop();
        return new AgnosticEncoders.ProductEncoder<>(
                classTag(type), CollectionConverters.asScala(fields).toList(), Option.empty());
    }

    private static AgnosticEncoder<?> value(Type type, RecordComponent component, Deque<Class<?>> outer) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            AgnosticEncoder<?> element = value(generic.getActualTypeArguments()[0], component, outer);
            return new AgnosticEncoders.IterableEncoder<>(classTag(List.class), element, true, false);
        }
        if (type instanceof Class<?> plain) {
            if (LEAVES.containsKey(plain)) {
                return LEAVES.get(plain);
            }
            if (plain.isRecord()) {
                return record(plain, outer);
            }
            if (plain.isEnum()) {
                requirePublic(plain);
                return new AgnosticEncoders.JavaEnumEncoder<>(classTag(plain));
            }
        }
        throw new IllegalArgumentException(component.getDeclaringRecord().getName() + "." + component.getName()
                + " is a "
                + type.getTypeName() + "; columns can be String, boolean, int, long, double or their boxes, LocalDate,"
                + " Instant, an enum, a record, or a List of these");
    }

    /** Spark's generated code calls constructor and accessors from another package. */
    private static void requirePublic(Class<?> type) {
        if (!Modifier.isPublic(type.getModifiers())) {
            throw new IllegalArgumentException(type.getName() + " is not public");
        }
    }

    private static <T> ClassTag<T> classTag(Class<T> type) {
        return ClassTag$.MODULE$.apply(type);
    }
}
