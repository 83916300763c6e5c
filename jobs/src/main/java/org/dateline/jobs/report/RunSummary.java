package org.dateline.jobs.report;

import java.util.List;
import java.util.Optional;
import org.dateline.jobs.report.Progress.StageTime;

/**
 * What a run did; a part is empty where the run had no such stage.
 *
 * @param releasePath where the Parquet is; empty if nothing was published
 */
public record RunSummary(
        Records records,
        Optional<Reports> reports,
        Optional<Events> events,
        Optional<Corrections> corrections,
        List<StageTime> times,
        Optional<String> releasePath) {

    /**
     * What was read.
     *
     * @param nIn records; 0 if the run read none
     * @param nKnown of them, read by earlier runs
     * @param nOut articles that the others became
     * @param nArticles of this run and all before it
     * @param rejected records, by reason
     * @param languages new articles, by language; all, if the run read none
     */
    public record Records(
            long nIn, long nKnown, long nOut, long nArticles, List<Count> rejected, List<Count> languages) {}

    /**
     * What was read in it.
     *
     * @param nArticles read for events by this run
     * @param megabytes of their texts in UTF-8
     * @param nOtherwise articles read by earlier runs, with other dictionaries or by another version
     * @param nMentions in all articles
     * @param nUndated mentions without a date, which are no events
     * @param unreadDates phrases that look like dates and were not read, the most frequent first
     * @param unreadNames names behind an office that no dictionary has, the most frequent first
     */
    public record Reports(
            long nArticles,
            double megabytes,
            long nOtherwise,
            long nMentions,
            long nUndated,
            List<Count> unreadDates,
            List<Count> unreadNames) {}

    /**
     * What people have corrected.
     *
     * @param lost those that do nothing, with the reason
     */
    public record Corrections(long nCorrections, List<String> lost) {}

    /**
     * What became of it.
     *
     * @param nReports mentions that report one of the events
     * @param nShared events with more than one report
     * @param precisions events, by date precision
     */
    public record Events(long nEvents, long nReports, long nShared, List<Count> precisions) {}
}
