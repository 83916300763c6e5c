package org.dateline.jobs.page;

/**
 * How much of each event a page has room for: the more events, the less, so that it stays below 5 MB.
 *
 * @param reports at most so many of each event
 * @param sentenceChars sentences are cut to so many
 */
record Extent(int reports, int sentenceChars) {

    static Extent of(int nEvents) {
        if (nEvents <= 600) {
            return new Extent(8, 600);
        }
        if (nEvents <= 1500) {
            return new Extent(4, 400);
        }
        if (nEvents <= 3000) {
            return new Extent(2, 240);
        }
        return nEvents <= 4000 ? new Extent(1, 160) : new Extent(1, 120);
    }
}
