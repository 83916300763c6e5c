package org.dateline.jobs.step.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.session.SparkSessionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import scala.Tuple2;

@ExtendWith(SparkSessionExtension.class)
class ByKeyTest {
    private static final HashPartitioner PARTS = new HashPartitioner(3);

    private final SparkSession spark;

    ByKeyTest(SparkSession spark) {
        this.spark = spark;
    }

    /** Pairs of a letter and what follows it. */
    private JavaPairRDD<String, String> pairs(String... pairs) {
        return JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(Arrays.asList(pairs), 2)
                .mapToPair(pair -> new Tuple2<>(pair.substring(0, 1), pair.substring(1)));
    }

    private static List<String> told(JavaPairRDD<String, ?> rows) {
        assertThat(rows.partitioner().get()).isEqualTo(PARTS);
        return rows.map(row -> row._1() + " " + row._2()).collect();
    }

    @Test
    void rowsFindTheSingleOneOfTheirKey() {
        assertThat(told(ByKey.join(pairs("a1", "a2", "b3"), pairs("aX", "cZ"), PARTS)))
                .containsExactlyInAnyOrder("a (1,X)", "a (2,X)");
        assertThat(told(ByKey.leftJoin(pairs("a1", "b3"), pairs("aX", "cZ"), PARTS)))
                .containsExactlyInAnyOrder("a (1,Optional[X])", "b (3,Optional.empty)");
    }

    @Test
    void rowsOfOtherKeysRemain() {
        assertThat(told(ByKey.without(pairs("a1", "a2", "b3"), pairs("aX", "cZ"), PARTS)))
                .containsExactly("b 3");
    }

    @Test
    void valuesOfAKeyAreGatheredOrMerged() {
        assertThat(told(ByKey.grouped(pairs("a1", "b3", "a2"), PARTS))).containsExactlyInAnyOrder("a [1, 2]", "b [3]");
        assertThat(told(ByKey.merged(
                        pairs("a1", "b3", "a2"), (one, other) -> one.compareTo(other) < 0 ? other : one, PARTS)))
                .containsExactlyInAnyOrder("a 2", "b 3");
        assertThat(told(ByKey.cogrouped(pairs("a1", "a2"), pairs("aX", "cZ"), PARTS)))
                .containsExactlyInAnyOrder("a ([1, 2],[X])", "c ([],[Z])");
    }
}
