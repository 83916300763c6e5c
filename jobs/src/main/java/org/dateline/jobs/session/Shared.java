package org.dateline.jobs.session;

import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.dateline.jobs.serial.JavaValue;

/** What all tasks have in common, sent to each machine once; in a task's own function it would travel with every task. */
public final class Shared<T> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Broadcast<JavaValue<T>> sent;

    private Shared(Broadcast<JavaValue<T>> sent) {
        this.sent = sent;
    }

    public static <T> Shared<T> of(T value, SparkContext spark) {
        return new Shared<>(JavaSparkContext.fromSparkContext(spark).broadcast(new JavaValue<>(value)));
    }

    /** The value, in functions that tasks run. */
    public T value() {
        return sent.value().value();
    }
}
