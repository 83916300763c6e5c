package org.dateline.export.html;

/**
 * What does not stand on the page.
 *
 * @param nEvents events beyond the limit, the earliest ones
 * @param nReports reports of the events shown
 * @param sentenceChars the length to which sentences are cut; 0 where none is
 */
public record LeftOut(long nEvents, long nReports, int sentenceChars) {

    public static final LeftOut NOTHING = new LeftOut(0, 0, 0);
}
