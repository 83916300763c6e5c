package org.dateline.jobs.exchange;

/**
 * How many events of a month, country and kind two data sets have.
 *
 * @param theirs that they have
 * @param theirsKnown of these, that we have too
 * @param ours that we have
 * @param oursKnown of these, that they have too
 */
public record Compared(
        String month, String country, String kind, long theirs, long theirsKnown, long ours, long oursKnown) {}
