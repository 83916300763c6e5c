package org.dateline.jobs.step.resolve;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.dateline.coreference.NearCopies;
import org.dateline.jobs.encoder.RecordEncoders;

/** Links articles that are copies of one text. Only the keys under which a new article stands are looked at. */
final class CopyLinksStep {
    private CopyLinksStep() {}

    /**
     * All links.
     *
     * @param sketches of all articles
     * @param before the links among the articles that are not new
     * @param newArticles their ids
     */
    static Dataset<CopyLink> links(
            Dataset<TextSketch> sketches, Dataset<CopyLink> before, Dataset<String> newArticles) {
        Dataset<CopyPlace> places = places(sketches, newArticles);
        Dataset<Row> touched = touched(places).persist(StorageLevel.MEMORY_AND_DISK());
        MapPartitionsFunction<CopyMember, CopyLink> among = CopyLinks::among;
        Dataset<CopyLink> now = places.join(touched, "band")
                .join(sketches, "articleId")
                .select("band", "articleId", "sketch")
                .repartition(col("band"))
                .sortWithinPartitions("band", "articleId")
                .as(RecordEncoders.of(CopyMember.class))
                .mapPartitions(among, RecordEncoders.of(CopyLink.class));
        Dataset<CopyLink> others =
                before.join(touched, new String[] {"band"}, "left_anti").as(RecordEncoders.of(CopyLink.class));
        return now.union(others);
    }

    private static Dataset<CopyPlace> places(Dataset<TextSketch> sketches, Dataset<String> newArticles) {
        Dataset<Row> fresh = newArticles.toDF("articleId").withColumn("isNew", lit(true));
        FlatMapFunction<NewOrNot, CopyPlace> places = CopyLinksStep::places;
        return sketches.join(fresh, new String[] {"articleId"}, "left")
                .withColumn("isNew", coalesce(col("isNew"), lit(false)))
                .as(RecordEncoders.of(NewOrNot.class))
                .flatMap(places, RecordEncoders.of(CopyPlace.class));
    }

    /** A sketch, and whether its article is new. */
    public record NewOrNot(String articleId, List<Long> sketch, boolean isNew) {}

    private static Iterator<CopyPlace> places(NewOrNot text) {
        List<CopyPlace> places = new ArrayList<>();
        for (long band : NearCopies.bands(text.sketch())) {
            places.add(new CopyPlace(band, text.articleId(), text.isNew()));
        }
        return places.iterator();
    }

    /** The keys of new articles under which more than one article stands. */
    private static Dataset<Row> touched(Dataset<CopyPlace> places) {
        return places.groupBy("band")
                .agg(count(lit(1)).as("n"), max("isNew").as("hasNew"))
                .filter(col("n").gt(1).and(col("hasNew")))
                .select("band");
    }
}
