package org.dateline.jobs.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does several things at once: Spark plans a query on one core, so that many small ones, one after the other, leave the
 * others idle.
 */
public final class Concurrently {

    private static final int MOST_THREADS = 8;

    private Concurrently() {}

    /**
     * The outcomes, in the order of the works.
     *
     * @throws IOException or the unchecked exception of the first work that failed, when all have ended
     */
    public static <T> List<T> all(List<? extends Callable<T>> works) throws IOException {
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<T> outcomes = new ArrayList<>();
            for (Future<T> future : pool.invokeAll(works)) {
                outcomes.add(future.get());
            }
            return outcomes;
        } catch (ExecutionException e) {
            throw unwrapped(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Something that is done for its effect. */
    @FunctionalInterface
    public interface Action {
        void run() throws IOException;
    }

    /** Does all of it; the same exceptions. */
    public static void run(List<Action> actions) throws IOException {
        all(actions.stream()
                .<Callable<Boolean>>map(action -> () -> {
                    action.run();
                    return true;
                })
                .toList());
    }

    private static IOException unwrapped(Throwable cause) {
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof IOException io ? io : new IOException(cause);
    }
}
