package org.dateline.jobs.reading;

import java.io.IOException;
import java.util.List;

/** Tells why reports were taken for one event. */
@FunctionalInterface
public interface Merges {

    /** Lines for the reports of one event. */
    List<String> explain(List<String> mentionIds) throws IOException;
}
