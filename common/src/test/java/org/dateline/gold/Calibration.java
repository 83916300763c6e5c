package org.dateline.gold;

import java.util.Locale;

/** Whether events of a confidence of nine in ten are right nine times in ten. */
final class Calibration {
    private static final int BUCKETS = 10;
    private static final double HUNDRED = 100;
    /** Fewer events in a step say nothing of one language. */
    private static final int ENOUGH = 10;

    private static final int CELL = 13;

    private final int[] found = new int[BUCKETS];
    private final int[] right = new int[BUCKETS];
    private final double[] stated = new double[BUCKETS];

    /** @param isRight if type, date and actors are those of the gold */
    void add(double confidence, boolean isRight) {
        int bucket = Math.min(BUCKETS - 1, (int) (confidence * BUCKETS));
        found[bucket]++;
        right[bucket] += isRight ? 1 : 0;
        stated[bucket] += confidence;
    }

    void addAll(Calibration other) {
        for (int i = 0; i < BUCKETS; i++) {
            found[i] += other.found[i];
            right[i] += other.right[i];
            stated[i] += other.stated[i];
        }
    }

    /** The mean distance of the stated confidence from the share that is right, in points, each event of the same weight. */
    double gap() {
        return gap(1);
    }

    /** The same, over the steps that have enough events. */
    double gapOfFullSteps() {
        return gap(ENOUGH);
    }

    private double gap(int least) {
        double sum = 0;
        int all = 0;
        for (int i = 0; i < BUCKETS; i++) {
            if (found[i] >= least) {
                sum += Math.abs(stated[i] - right[i]);
                all += found[i];
            }
        }
        return HUNDRED * sum / all;
    }

    /** For each step that has enough events what they state in the mean and what share is right, and the gap. */
    String line(String language) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-10s", language));
        for (int i = BUCKETS / 2; i < BUCKETS; i++) {
            line.append(
                    found[i] < ENOUGH
                            ? " ".repeat(CELL)
                            : String.format(
                                    Locale.ROOT,
                                    "%5d %3.0f %3.0f",
                                    found[i],
                                    HUNDRED * stated[i] / found[i],
                                    HUNDRED * right[i] / found[i]));
        }
        return line.append(String.format(Locale.ROOT, "%6.1f%n", gapOfFullSteps()))
                .toString();
    }

    /** What stands above such lines. */
    static String lineHeader() {
        StringBuilder line = new StringBuilder("confidence");
        for (int i = BUCKETS / 2; i < BUCKETS; i++) {
            line.append(String.format(Locale.ROOT, "%" + CELL + "s", "0." + i + ": n st ri"));
        }
        return line.append("   gap\n").toString();
    }

    /** A line for each step of a tenth: how many events, what they state in the mean, what share is right. */
    String table() {
        StringBuilder table = new StringBuilder("confidence  events  stated  right\n");
        for (int i = 0; i < BUCKETS; i++) {
            if (found[i] > 0) {
                table.append(String.format(
                        Locale.ROOT,
                        "%.1f-%.1f %10d %7.0f %6.0f%n",
                        (double) i / BUCKETS,
                        (i + 1.0) / BUCKETS,
                        found[i],
                        HUNDRED * stated[i] / found[i],
                        HUNDRED * right[i] / found[i]));
            }
        }
        return table.append(String.format(Locale.ROOT, "gap %18.1f%n", gap())).toString();
    }
}
