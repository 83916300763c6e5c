package org.dateline.jobs.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.SparkSession;
import org.dateline.event.Circumstances;
import org.dateline.event.Mention;
import org.dateline.event.Participant;
import org.dateline.event.PlaceMention;
import org.dateline.event.Reference;
import org.dateline.event.TopicScore;
import org.dateline.event.VoteCount;
import org.dateline.jobs.session.SparkSessionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
class RecordEncodersTest {

    public enum Colour {
        RED,
        GREEN
    }

    public record Inner(String name, Integer size) {}

    public record Everything(
            String text,
            boolean flag,
            int count,
            long big,
            double share,
            Boolean maybe,
            Integer size,
            Long total,
            Double score,
            LocalDate day,
            Instant at,
            Colour colour,
            Inner inner,
            List<String> names,
            List<Inner> inners) {}

    public record WithOptional(Optional<String> name) {}

    public record WithObject(Object thing) {}

    public record Recursive(List<Recursive> children) {}

    record Hidden(String name) {}

    private final SparkSession spark;

    RecordEncodersTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void everyAllowedTypeComesBackAsItWent() {
        Everything full = new Everything(
                "تموز",
                true,
                7,
                8L,
                0.25,
                false,
                9,
                10L,
                0.5,
                LocalDate.of(1899, 12, 31),
                Instant.parse("2017-11-02T21:43:00.123456Z"),
                Colour.GREEN,
                new Inner("a", null),
                List.of("x", "y"),
                List.of(new Inner("b", 1), new Inner(null, 2)));
        assertThat(roundTrip(full, Everything.class)).isEqualTo(full);
    }

    @Test
    void everyBoxAndReferenceMayBeNull() {
        Everything empty =
                new Everything(null, false, 0, 0, 0, null, null, null, null, null, null, null, null, null, null);
        assertThat(roundTrip(empty, Everything.class)).isEqualTo(empty);
    }

    @Test
    void columnsBearTheComponentsNamesAndOnlyPrimitivesAreNotNull() {
        var schema = RecordEncoders.of(Everything.class).schema();
        assertThat(schema.fieldNames()).startsWith("text", "flag", "count").endsWith("names", "inners");
        assertThat(schema.apply("count").nullable()).isFalse();
        assertThat(schema.apply("size").nullable()).isTrue();
    }

    @Test
    void aMentionComesBackWithItsListsAndNulls() {
        Mention mention = new Mention(
                "mention:1",
                "a-1",
                "source:a",
                "ar",
                2,
                10,
                60,
                null,
                "صوت",
                "STATUS",
                "vote",
                "scheduled",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "undated",
                null,
                null,
                null,
                "topic:cbrn",
                List.of(new TopicScore("topic:cbrn", 0.75)),
                null,
                true,
                0.5,
                "ar.vote",
                "mandate:OPCW-JIM",
                LocalDate.of(2017, 11, 2),
                List.of(new Participant("org:UNSC", "forum", null, -1, -1)),
                new Circumstances(
                        List.of(new PlaceMention("place:geneva", "CHE", "venue", "Geneva", 3, 9)),
                        List.of(new Reference("resolution", "UNSC 2254 (2015)", "about", null, -1, -1)),
                        List.of(new VoteCount(13, 1, null))));
        assertThat(roundTrip(mention, Mention.class)).isEqualTo(mention);
    }

    @Test
    void anOptionalIsRefusedByName() {
        assertThatThrownBy(() -> RecordEncoders.of(WithOptional.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("WithOptional.name")
                .hasMessageContaining("java.util.Optional<java.lang.String>");
    }

    @Test
    void anyOtherTypeIsRefused() {
        assertThatThrownBy(() -> RecordEncoders.of(WithObject.class)).hasMessageContaining("WithObject.thing");
    }

    @Test
    void aRecordThatContainsItselfIsRefused() {
        assertThatThrownBy(() -> RecordEncoders.of(Recursive.class)).hasMessageContaining("contains itself");
    }

    @Test
    void aRecordThatSparkCannotReachIsRefused() {
        assertThatThrownBy(() -> RecordEncoders.of(Hidden.class)).hasMessageContaining("is not public");
    }

    /** Through Parquet-like rows and a typed map, so that both directions run in generated code. */
    private <R extends Record> R roundTrip(R value, Class<R> type) {
        var encoder = RecordEncoders.of(type);
        return spark.createDataset(List.of(value, value), encoder)
                .repartition(1)
                .map((MapFunction<R, R>) row -> row, encoder)
                .collectAsList()
                .get(1);
    }
}
