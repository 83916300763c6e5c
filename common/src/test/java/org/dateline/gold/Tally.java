package org.dateline.gold;

/** Counts what is right among what was found and among what was to be found. */
final class Tally {
    private int right;
    private int found;
    private int wanted;

    void addRight(boolean isRight) {
        right += isRight ? 1 : 0;
    }

    void addFound(int more) {
        found += more;
    }

    void addWanted(int more) {
        wanted += more;
    }

    /** One question that has a right answer: precision, recall and F1 are then one share. */
    void addAnswer(boolean isRight) {
        addRight(isRight);
        found++;
        wanted++;
    }

    /** The harmonic mean of precision and recall in 0..100; NaN where there was nothing to find and nothing found. */
    double f1() {
        return found + wanted == 0 ? Double.NaN : 200.0 * right / (found + wanted);
    }
}
