package org.dateline.jobs.step.resolve;

import org.apache.spark.api.java.JavaPairRDD;

/**
 * The clusters of dated reports.
 *
 * @param weakestBonds of clusters joined from several groups, by cluster id
 * @param compared what was compared to find them
 */
record DatedClusters(Clustering clustering, JavaPairRDD<String, Double> weakestBonds, Compared compared) {}
