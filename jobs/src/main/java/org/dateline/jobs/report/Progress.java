package org.dateline.jobs.report;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Tells on a stream which stage is at work and how far it is: a line when a stage begins, one every few seconds while it
 * lasts, one when it ends.
 */
public final class Progress implements AutoCloseable {

    private static final long EVERY_SECONDS = 5;

    private final PrintWriter out;
    private final LongSupplier nanoTime;
    private final TaskCounter tasks;
    private final List<StageTime> times = new ArrayList<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "dateline-progress");
        thread.setDaemon(true);
        return thread;
    });
    private volatile String stage = "";
    private volatile long stageStart;

    /** A stage and how long it took. */
    public record StageTime(String stage, Duration time) {}

    /** Work that a stage does. */
    @FunctionalInterface
    public interface Work<E extends Exception> {
        void run() throws E;
    }

    /** {@code nanoTime} counts as {@link System#nanoTime} does; {@code tasks} hears what Spark has done. */
    @SuppressWarnings("FutureReturnValueIgnored") // the timer runs until close
    public Progress(PrintWriter out, LongSupplier nanoTime, TaskCounter tasks) {
        this.out = out;
        this.nanoTime = nanoTime;
        this.tasks = tasks;
        timer.scheduleAtFixedRate(this::tick, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** Does the work of a stage and tells of it. */
    public <E extends Exception> void stage(String name, Work<E> work) throws E {
        stageStart = nanoTime.getAsLong();
        tasks.reset();
        stage = name;
        try {
            work.run();
        } finally {
            stage = "";
        }
        Duration time = Duration.ofNanos(nanoTime.getAsLong() - stageStart);
        times.add(new StageTime(name, time));
        say(String.format(Locale.ROOT, "%-9s done in %s", name, seconds(time)));
    }

    /** The stages that have ended, in order. */
    public List<StageTime> times() {
        return List.copyOf(times);
    }

    /** Tells something else. */
    public void say(String line) {
        synchronized (out) {
            out.println(line);
            out.flush();
        }
    }

    /** {@code 0.4 s}, {@code 12.3 s}, {@code 2 min 5 s}. */
    static String seconds(Duration time) {
        return time.toMinutes() > 0
                ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
                : String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }

    private void tick() {
        String current = stage;
        if (!current.isEmpty()) {
            Duration time = Duration.ofNanos(nanoTime.getAsLong() - stageStart);
            say(String.format(Locale.ROOT, "%-9s %s, %s", current, seconds(time), tasks.text()));
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
