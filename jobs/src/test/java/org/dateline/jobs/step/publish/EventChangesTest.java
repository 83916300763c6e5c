package org.dateline.jobs.step.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.session.SparkSessionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
class EventChangesTest {
    private final SparkSession spark;

    EventChangesTest(SparkSession spark) {
        this.spark = spark;
    }

    /** Events as "id status", mentions as "mention event". */
    private EventChanges.Side side(List<String> events, List<String> mentions) {
        return new EventChanges.Side(
                table(events, "event_id", "status")
                        .selectExpr(
                                "event_id",
                                "'meeting' AS event_mode",
                                "status",
                                "DATE '2017-11-02' AS earliest",
                                "DATE '2017-11-02' AS latest",
                                "'2017-11-02' AS edtf",
                                "'Meeting' AS title_en"),
                table(mentions, "mention_id", "event_id"));
    }

    private Dataset<Row> table(List<String> rows, String first, String second) {
        return spark.sql("VALUES "
                        + String.join(
                                ", ",
                                rows.stream()
                                        .map(row -> Arrays.asList(row.split(" ")))
                                        .map(row -> "('" + row.get(0) + "', '" + row.get(1) + "')")
                                        .toList()))
                .toDF(first, second);
    }

    private static List<String> changes(EventChanges.Side before, EventChanges.Side after) {
        return EventChanges.between(before, after, "release").collectAsList().stream()
                .map(row -> row.eventId() + " " + row.change() + " " + row.supersededBy() + " " + row.field() + " "
                        + row.oldValue() + " " + row.newValue())
                .sorted()
                .toList();
    }

    @Test
    void anEventComesAndAnotherChanges() {
        assertThat(changes(
                        side(List.of("one scheduled"), List.of("m1 one")),
                        side(List.of("one occurred", "two occurred"), List.of("m1 one", "m2 two"))))
                .containsExactly("one updated null status scheduled occurred", "two added null null null null");
    }

    @Test
    void aMergedEventNamesTheOneThatHasMostOfItsReports() {
        assertThat(changes(
                        side(
                                List.of("one occurred", "two occurred", "three occurred"),
                                List.of("m1 one", "m2 two", "m3 two", "m4 two", "m5 three")),
                        side(
                                List.of("one occurred", "three occurred"),
                                List.of("m1 one", "m2 one", "m3 three", "m4 three", "m5 three"))))
                .containsExactly("two merged three null null null");
    }

    @Test
    void aSplitEventNamesTheOneThatItsReportsWereIn() {
        assertThat(changes(
                        side(List.of("one occurred"), List.of("m1 one", "m2 one")),
                        side(List.of("one occurred", "two occurred"), List.of("m1 one", "m2 two"))))
                .containsExactly("two split null event_id one two");
    }

    @Test
    void anEventWhoseReportsAreInNoneIsWithdrawn() {
        assertThat(changes(
                        side(List.of("one occurred", "two occurred"), List.of("m1 one", "m2 two")),
                        side(List.of("one occurred"), List.of("m1 one"))))
                .containsExactly("two withdrawn null null null null");
    }
}
