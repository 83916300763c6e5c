package org.dateline.jobs.step.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.jobs.step.resolve.MentionBuilder.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.dateline.actor.Ancestor;
import org.dateline.actor.Relation;
import org.dateline.actor.Validity;
import org.dateline.coreference.Ancestry;
import org.dateline.coreference.ArticleFacts;
import org.dateline.coreference.EventFix;
import org.dateline.coreference.EventResolver;
import org.dateline.coreference.EventTitle;
import org.dateline.coreference.Labels;
import org.dateline.coreference.Report;
import org.dateline.coreference.ResolvedEvent;
import org.dateline.coreference.Resolver;
import org.dateline.coreference.Rulings;
import org.dateline.dictionary.Dictionaries;
import org.dateline.event.EventModes;
import org.dateline.event.Mention;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.session.SparkSessionExtension;
import org.dateline.timex.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
class ResolveStepTest {
    private static final Ancestry ANCESTRY = new Ancestry(List.of(
            new Ancestor("person:sergei-lavrov", "state:RUS", Relation.SPEAKS_FOR, Validity.ALWAYS),
            new Ancestor("person:rex-tillerson", "state:USA", Relation.SPEAKS_FOR, Validity.ALWAYS)));
    private static final Labels NO_LABELS = id -> null;
    private static final EventResolver EVENTS = new EventResolver(
            EventModes.of(Dictionaries.with(List.of())),
            new EventTitle(NO_LABELS, ANCESTRY),
            LocalDate.parse("2017-11-30"));

    private final SparkSession spark;

    ResolveStepTest(SparkSession spark) {
        this.spark = spark;
    }

    private Resolution resolve(List<MentionBuilder> builders, Map<String, String> previous, int partitions) {
        return resolve(builders, previous, partitions, Rulings.NONE, Optional.empty());
    }

    private Resolution resolve(
            List<MentionBuilder> builders,
            Map<String, String> previous,
            int partitions,
            Rulings rulings,
            Optional<Dataset<ComparedRow>> compared) {
        Dataset<Mention> mentions = spark.createDataset(
                        builders.stream().map(MentionBuilder::build).toList(), RecordEncoders.of(Mention.class))
                .repartition(partitions);
        Dataset<ArticleFacts> facts = spark.createDataset(facts(builders), RecordEncoders.of(ArticleFacts.class));
        List<MentionEvent> former = previous.entrySet().stream()
                .map(entry -> new MentionEvent(entry.getKey(), entry.getValue()))
                .toList();
        return new ResolveStep(ANCESTRY, EVENTS, "knowledge")
                .resolve(
                        mentions,
                        facts,
                        spark.createDataset(former, RecordEncoders.of(MentionEvent.class)),
                        rulings,
                        compared);
    }

    private static List<ArticleFacts> facts(List<MentionBuilder> builders) {
        return List.copyOf(builders.stream()
                .map(MentionBuilder::facts)
                .collect(Collectors.toMap(ArticleFacts::articleId, Function.identity(), (one, other) -> one))
                .values());
    }

    private static List<ResolvedEvent> events(Resolution resolution) {
        return resolution.events().collectAsList().stream()
                .sorted(Comparator.comparing(ResolvedEvent::eventId))
                .toList();
    }

    private static List<Report> reports(List<MentionBuilder> builders) {
        Map<String, ArticleFacts> facts =
                facts(builders).stream().collect(Collectors.toMap(ArticleFacts::articleId, Function.identity()));
        return builders.stream()
                .map(MentionBuilder::build)
                .map(mention ->
                        Report.of(mention).copyOf(facts.get(mention.articleId()).duplicateGroupId()))
                .toList();
    }

    @Test
    void theJobFindsTheEventsThatResolutionInMemoryFinds() {
        List<MentionBuilder> builders = someMentions(new Random(7), 120);
        List<Report> reports = reports(builders);
        List<ResolvedEvent> expected = new Resolver(ANCESTRY, EVENTS).resolve(reports, Map.of());
        Resolution resolution = resolve(builders, Map.of(), 3);
        assertThat(events(resolution)).isEqualTo(expected).hasSizeGreaterThan(20);
        assertThat(resolution.mentions().collectAsList())
                .containsExactlyInAnyOrderElementsOf(expected.stream()
                        .flatMap(event ->
                                event.mentionIds().stream().map(mention -> new MentionEvent(mention, event.eventId())))
                        .toList());
        assertThat(resolution.anchored().collectAsList()).isNotEmpty();
        Collections.shuffle(builders, new Random(1));
        assertThat(events(resolve(builders, Map.of(), 1))).isEqualTo(expected);
    }

    @Test
    void whatWasComparedBeforeChangesNothing() {
        List<MentionBuilder> builders = someMentions(new Random(7), 120);
        List<ResolvedEvent> expected = events(resolve(builders, Map.of(), 2));
        Collections.shuffle(builders, new Random(2));
        Dataset<ComparedRow> yesterday =
                resolve(builders.subList(0, 90), Map.of(), 2).compared();
        Resolution today = resolve(builders, Map.of(), 3, Rulings.NONE, Optional.of(yesterday));
        assertThat(events(today)).isEqualTo(expected);
        assertThat(today.compared().collectAsList())
                .containsExactlyInAnyOrderElementsOf(
                        resolve(builders, Map.of(), 1).compared().collectAsList());
        Resolution fewer = resolve(builders.subList(30, 120), Map.of(), 2, Rulings.NONE, Optional.of(today.compared()));
        assertThat(events(fewer)).isEqualTo(events(resolve(builders.subList(30, 120), Map.of(), 2)));
    }

    @Test
    void theJobObeysRulingsAsResolutionInMemoryDoes() {
        List<MentionBuilder> builders = someMentions(new Random(7), 120);
        List<Report> reports = reports(builders);
        Resolver resolver = new Resolver(ANCESTRY, EVENTS);
        List<ResolvedEvent> before = resolver.resolve(reports, Map.of()).stream()
                .sorted(Comparator.comparing(
                                (ResolvedEvent event) -> -event.mentionIds().size())
                        .thenComparing(ResolvedEvent::eventId))
                .toList();
        Map<String, List<String>> anchors =
                before.stream().collect(Collectors.toMap(ResolvedEvent::eventId, ResolvedEvent::mentionIds));
        Map<String, String> previous = new HashMap<>();
        anchors.forEach((event, mentions) -> mentions.forEach(mention -> previous.put(mention, event)));
        List<String> ids = before.stream().map(ResolvedEvent::eventId).toList();
        String splitOff = before.get(0).mentionIds().get(0);
        String undated = reports.stream()
                .filter(report -> report.interval().isEmpty() && !previous.containsKey(report.mentionId()))
                .map(Report::mentionId)
                .findFirst()
                .orElseThrow();
        Rulings rulings = new Rulings(
                anchors,
                Set.of(before.get(1).mentionIds().get(0)),
                Map.of(splitOff, "split:" + splitOff),
                Map.of(undated, ids.get(2)),
                List.of(List.of(ids.get(3), ids.get(4)), List.of(ids.get(4), ids.get(5))),
                Set.of(ids.get(6)),
                Map.of(ids.get(7), EventFix.date(Edtf.read("2017-10")), ids.get(4), EventFix.date(Edtf.read("2016"))),
                Set.of(splitOff, undated));
        List<ResolvedEvent> expected = resolver.resolve(reports, previous, rulings);
        Resolution resolution = resolve(builders, previous, 3, rulings, Optional.empty());
        assertThat(events(resolution)).isEqualTo(expected);
        assertThat(expected)
                .extracting(ResolvedEvent::eventId)
                .doesNotContain(ids.get(6))
                .contains(ids.get(0));
        assertThat(expected)
                .filteredOn(event -> event.mentionIds().contains(undated))
                .hasSize(1);
        assertThat(expected)
                .filteredOn(event -> event.date().edtf().equals("2016"))
                .hasSize(1);
    }

    @Test
    void aVagueReportThatFitsTwoEventsHasBothForCandidates() {
        Resolution resolution = resolve(
                List.of(
                        accusation("m1").topic("topic:a").day("2017-11-03"),
                        accusation("m2").topic("topic:a").day("2017-11-20"),
                        accusation("m3").topic("topic:a").days("2017-11-01", "2017-11-30", "month")),
                Map.of(),
                2);
        assertThat(resolution.mentions().collectAsList())
                .extracting(MentionEvent::mentionId)
                .containsExactlyInAnyOrder("m1", "m2");
        assertThat(resolution.candidates().collectAsList())
                .hasSize(2)
                .allMatch(candidate -> candidate.mentionId().equals("m3") && candidate.probability() == 0.5)
                .extracting(MentionCandidate::eventId)
                .doesNotHaveDuplicates();
    }

    @Test
    void idsAreInheritedAndMergedOnesAreReported() {
        List<MentionBuilder> builders = List.of(
                accusation("m1").published("2017-11-01").day("2017-11-01"),
                accusation("m2").published("2017-11-02").day("2017-11-01"),
                accusation("m3").published("2017-11-03").day("2017-11-03"));
        Resolution resolution = resolve(builders, Map.of("m1", "event:one", "m2", "event:two"), 2);
        assertThat(resolution.mentions().collectAsList())
                .hasSize(3)
                .contains(new MentionEvent("m1", "event:one"), new MentionEvent("m2", "event:one"));
        assertThat(resolution.superseded().collectAsList())
                .containsExactly(new SupersededEvent("event:two", "event:one"));
    }

    @Test
    void aSplitEventKeepsItsIdWhereItsEarliestMentionIsAndNoIdIsMintedTwice() {
        String minted = resolve(List.of(accusation("m2").published("2017-11-02").day("2017-11-02")), Map.of(), 1)
                .mentions()
                .head()
                .eventId();
        List<MentionBuilder> builders = List.of(
                accusation("m1").published("2017-11-01").day("2017-10-01"),
                accusation("m2").published("2017-11-02").day("2017-11-02"));
        Map<String, String> ids =
                resolve(builders, Map.of("m1", minted, "m2", minted), 1).mentions().collectAsList().stream()
                        .collect(Collectors.toMap(MentionEvent::mentionId, MentionEvent::eventId));
        assertThat(ids).containsEntry("m1", minted);
        assertThat(ids.get("m2")).isNotEqualTo(minted).startsWith("event:");
    }

    @Test
    void hotBlocksAreSplitAndStillMerge() {
        List<MentionBuilder> builders = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String day = LocalDate.parse("2016-01-01").plusDays(i / 2).toString();
            builders.add(mention("m" + i)
                    .act("ACCUSE", "condemnation")
                    .actor("state:RUS", "source")
                    .about("treaty:X")
                    .topic(i % 2 == 0 ? "topic:a" : "topic:a.b")
                    .day(day));
        }
        assertThat(resolve(builders, Map.of(), 2).events().count()).isEqualTo(150);
        Dataset<ComparedRow> notHotYet =
                resolve(builders.subList(0, 240), Map.of(), 2).compared();
        Resolution hotNow = resolve(builders, Map.of(), 2, Rulings.NONE, Optional.of(notHotYet));
        assertThat(hotNow.events().count()).isEqualTo(150);
    }

    private static MentionBuilder accusation(String id) {
        return mention(id).actor("state:USA", "source").actor("state:RUS", "target");
    }

    private static List<MentionBuilder> someMentions(Random random, int count) {
        List<String> actors =
                List.of("state:RUS", "state:USA", "state:IRN", "person:sergei-lavrov", "person:rex-tillerson");
        List<MentionBuilder> builders = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean isMeeting = random.nextBoolean();
            MentionBuilder builder = mention("m" + i)
                    .article("a" + i / 3)
                    .source("source:" + i / 3 % 7)
                    .published("2017-11-0" + (1 + i / 3 % 9))
                    .act(isMeeting ? "CONSULT" : "ACCUSE", isMeeting ? "meeting" : "accusation");
            for (int n = 1 + random.nextInt(3); n > 0; n--) {
                builder.actor(
                        actors.get(random.nextInt(actors.size())),
                        isMeeting ? "participant" : n == 1 ? "target" : "source");
            }
            if (random.nextInt(3) > 0) {
                builder.topic(random.nextBoolean() ? "topic:a" : "topic:a.b");
            }
            if (random.nextInt(6) > 0) {
                builder.day("2017-11-0" + (1 + random.nextInt(9)));
            } else if (random.nextBoolean()) {
                builder.after("m" + random.nextInt(count), "P2D");
            }
            builders.add(builder);
        }
        return builders;
    }
}
