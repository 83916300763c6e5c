package org.dateline.jobs.step.resolve;

import org.apache.spark.sql.Dataset;
import org.dateline.coreference.ResolvedEvent;

/**
 * What resolution gives.
 *
 * @param mentions a row for each mention that reports an event; the others have none
 * @param candidates the events that mentions without one may report
 * @param anchored the dates of mentions that have none in their own article
 * @param bonds of events that were joined from several groups of reports
 * @param superseded ids of the release before that no event bears any more
 * @param compared what was compared, for the next resolution
 */
public record Resolution(
        Dataset<ResolvedEvent> events,
        Dataset<MentionEvent> mentions,
        Dataset<MentionCandidate> candidates,
        Dataset<AnchoredDate> anchored,
        Dataset<EventBond> bonds,
        Dataset<SupersededEvent> superseded,
        Dataset<ComparedRow> compared) {}
