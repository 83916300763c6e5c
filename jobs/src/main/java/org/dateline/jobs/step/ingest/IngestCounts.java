package org.dateline.jobs.step.ingest;

import java.io.Serializable;

/**
 * What became of the records of a run.
 *
 * @param nIn records read
 * @param nKnown that an earlier run had read
 * @param nOut that became articles
 * @param nDisplaced articles of earlier runs that are none any more
 * @param nRejected that were rejected
 */
public record IngestCounts(String runId, long nIn, long nKnown, long nOut, long nDisplaced, long nRejected)
        implements Serializable {

    public IngestCounts {
        if (nIn != nKnown + nOut + nRejected) {
            throw new IllegalStateException(nIn + " records became " + nOut + " articles and " + nRejected
                    + " rejected records, and " + nKnown + " were known");
        }
    }
}
