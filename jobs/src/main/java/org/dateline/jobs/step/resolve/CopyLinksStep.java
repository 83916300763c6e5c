package org.dateline.jobs.step.resolve;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;
import org.dateline.coreference.NearCopies;
import org.dateline.jobs.encoder.RecordEncoders;
import scala.Tuple2;

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
        JavaPairRDD<String, List<Long>> byArticle = sketches.javaRDD()
                .mapToPair(text -> new Tuple2<>(text.articleId(), text.sketch()))
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaPairRDD<Long, String> bands = bands(byArticle);
        JavaPairRDD<Long, Boolean> touched = touched(bands, newArticles).persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaPairRDD<String, CopyMember> places = bands.join(touched)
                .mapToPair(place -> new Tuple2<>(
                        place._2()._1(), new CopyMember(place._1(), place._2()._1())));
        JavaPairRDD<CopyMember, List<Long>> members = places.join(byArticle)
                .mapToPair(place -> place._2())
                .repartitionAndSortWithinPartitions(new ByBand(byArticle.getNumPartitions()), CopyMember.ORDER);
        JavaRDD<CopyLink> now = members.mapPartitions(CopyLinks::among);
        JavaRDD<CopyLink> others = before.javaRDD()
                .mapToPair(link -> new Tuple2<>(link.band(), link))
                .subtractByKey(touched)
                .values();
        return sketches.sparkSession().createDataset(now.union(others).rdd(), RecordEncoders.of(CopyLink.class));
    }

    private static JavaPairRDD<Long, String> bands(JavaPairRDD<String, List<Long>> byArticle) {
        return byArticle.flatMapToPair(text -> {
            List<Tuple2<Long, String>> bands = new ArrayList<>();
            for (long band : NearCopies.bands(text._2())) {
                bands.add(new Tuple2<>(band, text._1()));
            }
            return bands.iterator();
        });
    }

    /** The keys of new articles under which more than one article stands. */
    private static JavaPairRDD<Long, Boolean> touched(JavaPairRDD<Long, String> bands, Dataset<String> newArticles) {
        JavaPairRDD<String, Boolean> isNew = newArticles.javaRDD().mapToPair(id -> new Tuple2<>(id, true));
        return bands.mapToPair(Tuple2::swap)
                .leftOuterJoin(isNew)
                .mapToPair(place -> new Tuple2<>(
                        place._2()._1(), new int[] {1, place._2()._2().isPresent() ? 1 : 0}))
                .reduceByKey((one, other) -> new int[] {one[0] + other[0], one[1] + other[1]})
                .filter(counts -> counts._2()[0] > 1 && counts._2()[1] > 0)
                .mapValues(counts -> true);
    }

    /** Keeps those of a key together. */
    private static final class ByBand extends Partitioner {
        private static final long serialVersionUID = 1L;
        private final int partitions;

        ByBand(int partitions) {
            this.partitions = Math.max(1, partitions);
        }

        @Override
        public int numPartitions() {
            return partitions;
        }

        @Override
        public int getPartition(Object member) {
            return Math.floorMod(Long.hashCode(((CopyMember) member).band()), partitions);
        }
    }
}
