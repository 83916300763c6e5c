package org.dateline.jobs.exchange;

import java.time.LocalDate;

/**
 * An event of theirs beside one of ours; what stands on one side only has nulls on the other.
 *
 * @param country ISO 3166 alpha-3
 */
public record Pair(
        String country,
        String kind,
        String theirId,
        LocalDate theirEarliest,
        LocalDate theirLatest,
        String theirSides,
        String eventId,
        LocalDate earliest,
        LocalDate latest,
        String titleEn) {}
