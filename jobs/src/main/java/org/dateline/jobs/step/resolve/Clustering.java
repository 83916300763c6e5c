package org.dateline.jobs.step.resolve;

import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.dateline.coreference.Candidate;

/**
 * Which reports are of one event.
 *
 * @param clusters cluster ids by mention id
 * @param candidates of the mentions that fit several clusters and are in none
 */
record Clustering(JavaPairRDD<String, String> clusters, JavaRDD<Candidate> candidates) {}
