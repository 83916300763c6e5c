package org.dateline.jobs.reading;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which events to show.
 *
 * @param actorId events of that actor only
 * @param topicId events on that topic only
 * @param from events that may have happened on that day or later
 * @param to events that may have happened on that day or earlier
 * @param asOf the timeline as it was known on that day; empty for what is known now
 * @param limit at most so many, the latest ones
 */
public record TimelineQuestion(
        Optional<String> actorId,
        Optional<String> topicId,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<LocalDate> asOf,
        int limit) {}
