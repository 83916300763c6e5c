package org.dateline.jobs.session;

import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

/** Sends what all tasks have in common to each machine once; in a task's own function it would travel with every task. */
public final class Shared {

    private Shared() {}

    /** The value, for functions that tasks run. */
    public static <T> Broadcast<T> of(T value, SparkContext spark) {
        return JavaSparkContext.fromSparkContext(spark).broadcast(value);
    }
}
