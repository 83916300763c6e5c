package org.dateline.jobs.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.serializer.SerializerInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

class RecordRegistratorTest {
    private static final ClassTag<Object> ANY = ClassTag$.MODULE$.apply(Object.class);

    private enum Colour {
        RED,
        GREEN
    }

    private record Point(int x, long y, double weight, boolean isFixed) {}

    private record All(
            String text,
            LocalDate day,
            Colour colour,
            Point point,
            List<Point> points,
            List<String> words,
            Object any) {}

    private final SerializerInstance kryo = new KryoSerializer(
                    new SparkConf(false).set("spark.kryo.registrator", RecordRegistrator.class.getName()))
            .newInstance();

    static Stream<Object> values() {
        Point point = new Point(Integer.MIN_VALUE, Long.MAX_VALUE, -0.5, true);
        return Stream.of(
                point,
                new All(
                        "نص 文",
                        LocalDate.of(-44, 3, 15),
                        Colour.GREEN,
                        point,
                        List.of(point, point),
                        List.of("a", ""),
                        List.of(1, "b", point)),
                new All(null, null, null, null, null, null, null),
                new All("", LocalDate.MAX, Colour.RED, point, Arrays.asList(point, null), List.of(), new ArrayList<>()),
                List.of(),
                List.of(1, 2, 3, 4),
                Stream.of("a", null).toList(),
                Set.of("a"),
                Set.of("a", "b", "c"),
                Map.of("a", List.of(1)),
                Map.of("a", 1, "b", 2),
                Collections.emptyList());
    }

    @ParameterizedTest
    @MethodSource("values")
    void whatIsWrittenIsRead(Object value) {
        assertThat(kryo.<Object>deserialize(kryo.serialize(value, ANY), ANY)).isEqualTo(value);
    }

    @Test
    void recordsTakeLittleMoreThanTheirText() {
        Point point = new Point(1, 2, 3, true);
        All value = new All("text", LocalDate.EPOCH, Colour.RED, point, List.of(point), List.of("a", "b"), null);

        All other = new All("text", LocalDate.EPOCH, Colour.RED, point, List.of(point), List.of("a", "b"), null);

        int once = kryo.serialize(List.of(value), ANY).remaining();
        int twice = kryo.serialize(List.of(value, other), ANY).remaining();

        assertThat(twice - once).isLessThan(80);
    }
}
