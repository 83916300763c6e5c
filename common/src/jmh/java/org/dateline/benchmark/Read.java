package org.dateline.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Counts what one iteration read, so that its result is a rate of MB: by the clock, and by the CPU time of the thread
 * that reads, which other work on the machine disturbs far less.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Read {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    public double megabytes;
    private long clockBegin;
    private long cpuBegin;

    /** Called by the thread that reads. */
    @Setup(Level.Iteration)
    public void begin() {
        clockBegin = System.nanoTime();
        cpuBegin = cpuNanos();
    }

    /** MB for each second of CPU time, times the seconds of the clock, because JMH divides by those. */
    public double megabytesOfCpuSecond() {
        return megabytes * (System.nanoTime() - clockBegin) / (cpuNanos() - cpuBegin);
    }

    static long cpuNanos() {
        return THREADS.getCurrentThreadCpuTime();
    }
}
