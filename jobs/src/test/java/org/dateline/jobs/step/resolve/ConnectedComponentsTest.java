package org.dateline.jobs.step.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import org.dateline.coreference.UnionFind;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.session.SparkSessionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import scala.Tuple2;

@ExtendWith(SparkSessionExtension.class)
class ConnectedComponentsTest {
    private final SparkSession spark;

    ConnectedComponentsTest(SparkSession spark) {
        this.spark = spark;
    }

    private Map<String, String> roots(List<Edge> edges, long smallGraphEdges) {
        JavaRDD<Edge> rows = spark.createDataset(edges, RecordEncoders.of(Edge.class))
                .coalesce(1)
                .javaRDD();
        Map<String, String> roots = new TreeMap<>();
        for (Tuple2<String, String> member :
                ConnectedComponents.of(rows, smallGraphEdges).collect()) {
            assertThat(roots.put(member._1(), member._2())).isNull();
        }
        return roots;
    }

    private static Map<String, String> expected(List<Edge> edges) {
        UnionFind sets = new UnionFind();
        edges.forEach(edge -> sets.join(edge.left(), edge.right()));
        Map<String, String> roots = new TreeMap<>();
        edges.forEach(edge -> {
            roots.put(edge.left(), sets.root(edge.left()));
            roots.put(edge.right(), sets.root(edge.right()));
        });
        return roots;
    }

    @Test
    void randomGraphsComeOutAsByUnionFind() {
        for (int seed = 0; seed < 3; seed++) {
            Random random = new Random(seed);
            List<Edge> edges = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                int one = random.nextInt(80);
                edges.add(new Edge("n" + one, "n" + (one + 1 + random.nextInt(20))));
            }
            assertThat(roots(edges, 0)).isEqualTo(expected(edges));
            assertThat(roots(edges, 100)).isEqualTo(expected(edges));
        }
    }

    @Test
    void aLongChainIsOneComponent() {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            edges.add(new Edge("n" + (i * 37) % 65, "n" + ((i + 1) * 37) % 65));
        }
        assertThat(roots(edges, 0)).hasSize(65).containsEntry("n64", "n0");
    }

    @Test
    void aGraphWithoutEdgesHasNoComponents() {
        assertThat(roots(List.of(), 0)).isEmpty();
    }
}
