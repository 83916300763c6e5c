package org.dateline.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What each part of reading costs: milliseconds of CPU time for each MB. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Costs {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    enum Part {
        TEXT,
        TIMEXES,
        ACTORS,
        TOPICS,
        EVENTS
    }

    private final long[] nanos = new long[Part.values().length];
    private double megabytes;
    private long clockBegin;
    private long cpuBegin;

    /** Called by the thread that reads. */
    @Setup(Level.Iteration)
    public void begin() {
        Arrays.fill(nanos, 0);
        megabytes = 0;
        clockBegin = System.nanoTime();
    }

    void beginArticle(double megabytesOfArticle) {
        megabytes += megabytesOfArticle;
        cpuBegin = THREADS.getCurrentThreadCpuTime();
    }

    /** Takes the time since the last part for that of this one. */
    void end(Part part) {
        long now = THREADS.getCurrentThreadCpuTime();
        nanos[part.ordinal()] += now - cpuBegin;
        cpuBegin = now;
    }

    public double text() {
        return millisOfMegabyte(Part.TEXT);
    }

    public double timexes() {
        return millisOfMegabyte(Part.TIMEXES);
    }

    public double actors() {
        return millisOfMegabyte(Part.ACTORS);
    }

    public double topics() {
        return millisOfMegabyte(Part.TOPICS);
    }

    public double events() {
        return millisOfMegabyte(Part.EVENTS);
    }

    /** Times the seconds of the clock, because JMH divides by those. */
    private double millisOfMegabyte(Part part) {
        double clockSeconds = (System.nanoTime() - clockBegin) / 1e9;
        return nanos[part.ordinal()] / 1e6 / megabytes * clockSeconds;
    }
}
