package org.dateline.jobs.bench;

/**
 * Ranks of which the first are the most frequent, by a power of the rank. It is the continuous law, cut into ranks: no
 * table is held, however many ranks there are.
 */
record Zipf(int ranks, double exponent) {

    Zipf {
        if (ranks < 1 || exponent <= 0 || exponent == 1) {
            throw new IllegalArgumentException(ranks + " ranks with exponent " + exponent);
        }
    }

    /** The rank, from 0, below which that share of all draws lies. */
    int rank(double share) {
        double power = 1 - exponent;
        double position = Math.pow(share * (Math.pow(ranks + 1.0, power) - 1) + 1, 1 / power);
        return Math.min(ranks - 1, (int) position - 1);
    }

    /** The share of draws that fall on ranks before that one. */
    double before(int rank) {
        double power = 1 - exponent;
        return (Math.pow(rank + 1.0, power) - 1) / (Math.pow(ranks + 1.0, power) - 1);
    }
}
