package org.dateline.jobs.step.resolve;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.dateline.coreference.Glance;
import org.dateline.coreference.NearCopies;
import org.dateline.jobs.encoder.RecordEncoders;

/**
 * Links articles that are copies of one text. Only the keys under which a new article stands are looked at, and sketches
 * are compared once for two articles, however many keys they share.
 */
final class CopyLinksStep {
    private CopyLinksStep() {}

    /** A sketch, a hash of the id of its article, and whether that is new. */
    public record NewOrNot(long article, List<Long> sketch, boolean isNew) {}

    /** Two articles that may be copies, and the keys that they share. */
    public record Suspects(String left, String right, List<Long> bands, List<Long> sketch, List<Long> otherSketch) {}

    /** All links among articles that are all new. */
    static Dataset<CopyLink> links(Dataset<TextSketch> sketches) {
        return verified(suspects(sketches.withColumn("isNew", lit(true))), sketches);
    }

    /**
     * All links.
     *
     * @param sketches of all articles
     * @param before the links among the articles that are not new
     * @param newArticles their ids
     */
    static Dataset<CopyLink> links(
            Dataset<TextSketch> sketches, Dataset<CopyLink> before, Dataset<String> newArticles) {
        Dataset<Row> fresh = newArticles.toDF("articleId").withColumn("isNew", lit(true));
        Dataset<CopySuspect> now = suspects(sketches.join(fresh, new String[] {"articleId"}, "left")
                        .withColumn("isNew", coalesce(col("isNew"), lit(false))))
                .persist(StorageLevel.MEMORY_AND_DISK());
        Dataset<CopyLink> others = before.join(now.select("band").distinct(), new String[] {"band"}, "left_anti")
                .as(RecordEncoders.of(CopyLink.class));
        return verified(now, sketches).union(others);
    }

    /** The pairs under each key of a new article that may be copies. */
    private static Dataset<CopySuspect> suspects(Dataset<Row> sketches) {
        FlatMapFunction<NewOrNot, CopyPlace> places = CopyLinksStep::places;
        MapPartitionsFunction<CopyPlace, CopySuspect> suspects = CopySuspects::among;
        return sketches.withColumn("article", xxhash64(col("articleId")))
                .as(RecordEncoders.of(NewOrNot.class))
                .flatMap(places, RecordEncoders.of(CopyPlace.class))
                .repartition(col("band"))
                .sortWithinPartitions("band", "article")
                .as(RecordEncoders.of(CopyPlace.class))
                .mapPartitions(suspects, RecordEncoders.of(CopySuspect.class));
    }

    private static Iterator<CopyPlace> places(NewOrNot text) {
        if (text.sketch().isEmpty()) {
            return Collections.emptyIterator();
        }
        Glance glance = Glance.of(text.sketch());
        return Arrays.stream(NearCopies.bands(text.sketch()))
                .mapToObj(band -> new CopyPlace(band, text.article(), text.isNew(), glance.first(), glance.second()))
                .iterator();
    }

    private static Dataset<CopyLink> verified(Dataset<CopySuspect> suspects, Dataset<TextSketch> sketches) {
        FilterFunction<Suspects> areCopies = pair -> NearCopies.areCopies(pair.sketch(), pair.otherSketch());
        Dataset<Row> known = sketches.select(xxhash64(col("articleId")), col("articleId"), col("sketch"));
        return suspects.groupBy("one", "other")
                .agg(collect_list("band").as("bands"))
                .join(known.toDF("one", "left", "sketch"), "one")
                .join(known.toDF("other", "right", "otherSketch"), "other")
                .as(RecordEncoders.of(Suspects.class))
                .filter(areCopies)
                .select(explode(col("bands")).as("band"), col("left"), col("right"))
                .as(RecordEncoders.of(CopyLink.class));
    }
}
