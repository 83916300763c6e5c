package org.dateline.jobs.step.ingest;

import java.util.Map;

/** Numbers the lines of a partition, in which blocks follow each other and each block's lines stand in order. */
final class LineCounter {

    private final Map<String, Long> firstLineNos;
    private String block = "";
    private long next;

    LineCounter(Map<String, Long> firstLineNos) {
        this.firstLineNos = firstLineNos;
    }

    /** The number of the next line, which is of that block. */
    long next(String file, long blockStart) {
        String key = InputLines.blockKey(file, blockStart);
        if (!key.equals(block)) {
            block = key;
            next = blockStart == 0 ? 1 : firstLineNos.get(key);
        }
        return next++;
    }
}
