package org.dateline.jobs.step.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.jobs.step.resolve.MentionBuilder.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.dateline.actor.Ancestor;
import org.dateline.actor.Relation;
import org.dateline.actor.Validity;
import org.dateline.coreference.Ancestry;
import org.dateline.coreference.ArticleFacts;
import org.dateline.coreference.EventResolver;
import org.dateline.coreference.EventTitle;
import org.dateline.coreference.Report;
import org.dateline.coreference.ResolvedEvent;
import org.dateline.coreference.Resolver;
import org.dateline.dictionary.Dictionaries;
import org.dateline.event.EventModes;
import org.dateline.event.Mention;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.session.SparkSessionExtension;
import org.dateline.jobs.step.resolve.MentionBuilder;
import org.dateline.jobs.table.CoverageRow;
import org.dateline.jobs.table.TimelineActorRow;
import org.dateline.jobs.table.TimelineDyadRow;
import org.dateline.jobs.table.TimelineEntryRow;
import org.dateline.jobs.table.TimelineTopicRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
class TimelineStepTest {
    private static final Ancestry ANCESTRY = new Ancestry(List.of(
            new Ancestor("person:sergei-lavrov", "state:RUS", Relation.SPEAKS_FOR, Validity.ALWAYS),
            new Ancestor("person:rex-tillerson", "state:USA", Relation.SPEAKS_FOR, Validity.ALWAYS)));

    /** A call of ministers; an accusation told by two articles of one source; a plan; a wish; an act of some day in October. */
    private static final List<MentionBuilder> BUILDERS = List.of(
            mention("call")
                    .act("CONSULT", "phone_call")
                    .topic("topic:a")
                    .actor("person:sergei-lavrov", "participant")
                    .actor("person:rex-tillerson", "participant")
                    .day("2017-11-02"),
            mention("accuse")
                    .source("source:x")
                    .topic("topic:a")
                    .actor("state:USA", "source")
                    .actor("state:RUS", "target")
                    .day("2017-11-01"),
            mention("accuse-again")
                    .source("source:x")
                    .topic("topic:a")
                    .actor("state:USA", "source")
                    .actor("state:RUS", "target")
                    .day("2017-11-01"),
            mention("plan")
                    .act("CONSULT", "meeting")
                    .status("scheduled")
                    .actor("state:RUS", "participant")
                    .actor("state:TUR", "participant")
                    .day("2017-11-22"),
            mention("wish")
                    .act("CONSULT", "meeting")
                    .status("hypothetical")
                    .actor("state:RUS", "participant")
                    .actor("state:IRN", "participant")
                    .day("2017-11-24"),
            mention("vague")
                    .act("ACCUSE", "condemnation")
                    .actor("state:RUS", "source")
                    .topic("topic:b")
                    .days("2017-10-22", "2017-11-20", "month"));

    private final SparkSession spark;
    private final Dataset<Mention> mentions;
    private final Dataset<ResolvedEvent> events;

    TimelineStepTest(SparkSession spark) {
        this.spark = spark;
        List<Mention> all = BUILDERS.stream().map(MentionBuilder::build).toList();
        this.mentions = spark.createDataset(all, RecordEncoders.of(Mention.class));
        this.events = events(all);
    }

    private Dataset<ResolvedEvent> events(List<Mention> all) {
        EventResolver resolver = new EventResolver(
                EventModes.of(Dictionaries.with(List.of())),
                new EventTitle(id -> null, ANCESTRY),
                LocalDate.parse("2017-11-05"));
        List<ResolvedEvent> resolved = new Resolver(ANCESTRY, resolver)
                .resolve(all.stream().map(Report::of).toList(), Map.of());
        return spark.createDataset(resolved, RecordEncoders.of(ResolvedEvent.class));
    }

    private Dataset<TimelineCount> counts() {
        return TimelineStep.counts(events, ANCESTRY);
    }

    private String eventOf(String mentionId) {
        return events.collectAsList().stream()
                .filter(event -> event.mentionIds().contains(mentionId))
                .findFirst()
                .orElseThrow()
                .eventId();
    }

    @Test
    void anArticleAndASourceCountOnceInAPeriodHoweverManyOfItsEventsTheyTellOf() {
        List<Mention> all = List.of(
                accusation("first", "2017-11-01")
                        .article("both")
                        .source("source:x")
                        .build(),
                accusation("second", "2017-11-09")
                        .article("both")
                        .source("source:x")
                        .build(),
                accusation("again", "2017-11-09")
                        .article("one")
                        .source("source:x")
                        .build(),
                accusation("elsewhere", "2017-11-09")
                        .article("other")
                        .source("source:y")
                        .build());
        Dataset<TimelineCount> counts = TimelineStep.counts(events(all), ANCESTRY);
        assertThat(TimelineStep.actors(counts).collectAsList())
                .filteredOn(row -> row.actorId().equals("state:RUS"))
                .extracting(
                        row -> row.periodKind() + " " + row.nEvents() + " " + row.nArticles() + " " + row.nSources())
                .containsExactlyInAnyOrder(
                        "day 1 1 1", "day 1 3 2", "week 1 1 1", "week 1 3 2", "month 2 3 2", "year 2 3 2");
    }

    private static MentionBuilder accusation(String mentionId, String day) {
        return mention(mentionId)
                .actor("state:USA", "source")
                .actor("state:RUS", "target")
                .topic("topic:a")
                .day(day);
    }

    @Test
    void aStateCountsTheEventsOfItsMinisters() {
        List<TimelineActorRow> rows = TimelineStep.actors(counts()).collectAsList();
        assertThat(rows)
                .filteredOn(row -> row.actorId().equals("state:RUS")
                        && row.periodKind().equals("month")
                        && row.periodStart().equals(LocalDate.parse("2017-11-01")))
                .containsExactly(new TimelineActorRow(
                        "state:RUS",
                        LocalDate.parse("2017-11-01"),
                        3,
                        3.666666666666667,
                        1,
                        4,
                        4,
                        3,
                        2,
                        1,
                        eventOf("accuse"),
                        "month"));
        assertThat(rows)
                .filteredOn(row -> row.actorId().equals("person:sergei-lavrov"))
                .hasSize(4);
    }

    @Test
    void whatIsOnlyCalledForIsNotCounted() {
        assertThat(TimelineStep.actors(counts()).filter("actorId = 'state:IRN'").count())
                .isZero();
    }

    @Test
    void anActOfSomeDayInAMonthIsNoEventOfADay() {
        List<TimelineTopicRow> rows =
                TimelineStep.topics(counts()).filter("topicId = 'topic:b'").collectAsList();
        assertThat(rows).extracting(TimelineTopicRow::periodKind).doesNotContain("day");
        assertThat(rows)
                .filteredOn(row -> row.periodKind().equals("week"))
                .hasSize(6)
                .allSatisfy(row -> {
                    assertThat(row.nEvents()).isZero();
                    assertThat(row.topEventId()).isNull();
                    assertThat(row.nArticles()).isZero();
                });
        assertThat(rows.stream()
                        .filter(row -> row.periodKind().equals("week"))
                        .mapToDouble(TimelineTopicRow::nEventsExpected)
                        .sum())
                .isEqualTo(1, org.assertj.core.api.Assertions.within(1e-9));
    }

    @Test
    void pairsAreDirectedOrInOrderOfIds() {
        assertThat(TimelineStep.dyads(counts()).filter("periodKind = 'year'").collectAsList())
                .extracting(
                        TimelineDyadRow::sourceActorId, TimelineDyadRow::targetActorId, TimelineDyadRow::isReciprocal)
                .containsExactlyInAnyOrder(
                        tuple("state:USA", "state:RUS", false),
                        tuple("state:RUS", "state:USA", true),
                        tuple("person:sergei-lavrov", "state:USA", true),
                        tuple("person:rex-tillerson", "state:RUS", true),
                        tuple("person:rex-tillerson", "person:sergei-lavrov", true),
                        tuple("state:RUS", "state:TUR", true));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    @Test
    void actorsAreCountedByTopic() {
        assertThat(TimelineStep.actorTopics(counts())
                        .filter("actorId = 'state:RUS' AND topicId = 'topic:a' AND periodKind = 'year'")
                        .head()
                        .nEvents())
                .isEqualTo(2);
    }

    @Test
    void everyEventStandsInTheReadableTimeline() {
        List<TimelineEntryRow> entries =
                TimelineEntriesStep.entries(events, ANCESTRY).collectAsList();
        assertThat(entries).extracting(TimelineEntryRow::eventId).contains(eventOf("wish"), eventOf("vague"));
        assertThat(entries)
                .filteredOn(entry -> entry.eventId().equals(eventOf("plan")))
                .extracting(TimelineEntryRow::actorId, TimelineEntryRow::topicId)
                .containsExactlyInAnyOrder(tuple("state:RUS", null), tuple("state:TUR", null));
    }

    @Test
    void coverageCountsArticlesWithAndWithoutEvents() {
        List<ArticleFacts> facts = new java.util.ArrayList<>(
                BUILDERS.stream().map(MentionBuilder::facts).toList());
        facts.add(new ArticleFacts("other", "source:x", "en", LocalDate.parse("2017-11-02"), "dup:1", true));
        assertThat(CoverageStep.coverage(
                                spark.createDataset(facts, RecordEncoders.of(ArticleFacts.class)), mentions, events)
                        .collectAsList())
                .contains(new CoverageRow("source:x", "en", LocalDate.parse("2017-11-02"), 3, 2, 1))
                .hasSize(5);
    }
}
