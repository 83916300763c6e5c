package org.dateline.jobs.report;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Counts what Spark's tasks have done since the last reset. */
public final class TaskCounter extends SparkListener {

    private final AtomicLong submitted = new AtomicLong();
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong recordsRead = new AtomicLong();

    @Override
    public void onStageSubmitted(SparkListenerStageSubmitted event) {
        submitted.addAndGet(event.stageInfo().numTasks());
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd event) {
        done.incrementAndGet();
        if (event.taskMetrics() != null) {
            recordsRead.addAndGet(event.taskMetrics().inputMetrics().recordsRead());
        }
    }

    void reset() {
        submitted.set(0);
        done.set(0);
        recordsRead.set(0);
    }

    /** {@code 12,000 records read, 5 of 16 tasks done}. */
    String text() {
        return String.format(
                Locale.ROOT, "%,d records read, %d of %d tasks done", recordsRead.get(), done.get(), submitted.get());
    }
}
