package org.dateline.jobs.step.publish;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.coreference.ResolvedEvent;
import org.dateline.event.Mention;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.table.EventLinkRow;

/**
 * How events hang together, from what articles say in one breath (a plan and its cancelling in one sentence, a date
 * counted from another event) and from the object that two acts share (a draft tabled and adopted, a round put off).
 */
public final class EventLinks {
    private static final Object[] CHANGES_OF_PLAN = {"talks_postponed", "talks_cancelled"};
    private static final Object[] PLANNED = {"meeting", "visit", "phone_call", "talks_opened", "talks_concluded"};
    private static final Object[] CHANGED = {"postponed", "cancelled"};
    private static final Object[] REACTIONS = {
        "accusation", "condemnation", "welcome", "rejection", "threat", "demand", "appeal", "ambassador_summoned"
    };
    private static final Object[] OUTCOMES = {"resolution_adopted", "resolution_vetoed", "resolution_rejected"};
    private static final String SAME_DAY = "P0D";
    private static final int MOST_DAYS = 366;

    private EventLinks() {}

    /** The links between events, each once. */
    public static Dataset<EventLinkRow> of(Dataset<Mention> mentions, Dataset<ResolvedEvent> events) {
        Dataset<Row> ofMentions = events.select(explode(col("mentionIds")).as("mentionId"), col("eventId"));
        Dataset<Row> acts = events.filter(col("objectKey").isNotNull())
                .select(
                        col("eventId"),
                        col("objectKey"),
                        col("act.mode").as("mode"),
                        col("date.earliest").as("day"));
        return countedFrom(mentions, ofMentions)
                .union(toldInOneSentence(mentions, ofMentions))
                .union(changesOfPlan(acts))
                .union(outcomes(acts))
                .filter(col("eventId").notEqual(col("linkedEventId")))
                .distinct()
                .as(RecordEncoders.of(EventLinkRow.class));
    }

    /** What counts its date from another event, or reacts to it. */
    private static Dataset<Row> countedFrom(Dataset<Mention> mentions, Dataset<Row> ofMentions) {
        Column isReaction =
                col("anchorOffset").equalTo(SAME_DAY).and(col("eventMode").isin(REACTIONS));
        return mentions.filter(col("anchorMentionId").isNotNull())
                .join(ofMentions, "mentionId")
                .join(ofMentions.toDF("anchorMentionId", "linkedEventId"), "anchorMentionId")
                .select(
                        col("eventId"),
                        col("linkedEventId"),
                        when(isReaction, "response_to").otherwise("anchored_to").as("relation"));
    }

    private static Dataset<Row> toldInOneSentence(Dataset<Mention> mentions, Dataset<Row> ofMentions) {
        Dataset<Row> plans = mentions.filter(
                        col("status").isin(CHANGED).and(col("eventMode").isin(PLANNED)))
                .join(ofMentions, "mentionId")
                .select(col("articleId"), col("sentenceNo"), col("eventId").as("linkedEventId"));
        return mentions.filter(col("eventMode").isin(CHANGES_OF_PLAN))
                .join(ofMentions, "mentionId")
                .join(plans, new String[] {"articleId", "sentenceNo"})
                .select(
                        col("eventId"),
                        col("linkedEventId"),
                        relation(col("eventMode")).as("relation"));
    }

    /** The first occasion planned for that object on or after the day of the change. */
    private static Dataset<Row> changesOfPlan(Dataset<Row> acts) {
        Dataset<Row> changes = acts.filter(col("mode").isin(CHANGES_OF_PLAN)).as("change");
        Dataset<Row> plans = acts.filter(col("mode").isin(PLANNED)).as("plan");
        return changes.join(
                        plans,
                        col("change.objectKey")
                                .equalTo(col("plan.objectKey"))
                                .and(isWithin(col("plan.day"), col("change.day"))))
                .groupBy(col("change.eventId").as("eventId"), col("change.mode").as("mode"))
                .agg(min_by(col("plan.eventId"), col("plan.day")).as("linkedEventId"))
                .select(
                        col("eventId"),
                        col("linkedEventId"),
                        relation(col("mode")).as("relation"));
    }

    /** The last tabling of a draft before what came of it. */
    private static Dataset<Row> outcomes(Dataset<Row> acts) {
        Dataset<Row> outcomes = acts.filter(col("mode").isin(OUTCOMES)).as("outcome");
        Dataset<Row> tabled =
                acts.filter(col("mode").equalTo("resolution_tabled")).as("tabled");
        return outcomes.join(
                        tabled,
                        col("outcome.objectKey")
                                .equalTo(col("tabled.objectKey"))
                                .and(isWithin(col("outcome.day"), col("tabled.day"))))
                .groupBy(col("outcome.eventId").as("eventId"))
                .agg(max_by(col("tabled.eventId"), col("tabled.day")).as("linkedEventId"))
                .select(col("eventId"), col("linkedEventId"), lit("outcome_of").as("relation"));
    }

    private static Column isWithin(Column later, Column earlier) {
        return later.geq(earlier).and(later.leq(date_add(earlier, MOST_DAYS)));
    }

    private static Column relation(Column mode) {
        return when(mode.equalTo("talks_cancelled"), "cancels").otherwise("reschedules");
    }
}
