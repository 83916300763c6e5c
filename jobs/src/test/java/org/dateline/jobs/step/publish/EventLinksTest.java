package org.dateline.jobs.step.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.jobs.step.resolve.MentionBuilder.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.dateline.coreference.Ancestry;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
class EventLinksTest {
    private static final Ancestry ANCESTRY = new Ancestry(List.of());
    private static final EventResolver EVENTS = new EventResolver(
            EventModes.of(Dictionaries.with(List.of())),
            new EventTitle(id -> null, ANCESTRY),
            LocalDate.parse("2017-11-30"));

    private final SparkSession spark;

    EventLinksTest(SparkSession spark) {
        this.spark = spark;
    }

    /** The links as "mode relation mode day of the other". */
    private List<String> links(MentionBuilder... builders) {
        List<Mention> mentions =
                List.of(builders).stream().map(MentionBuilder::build).toList();
        List<ResolvedEvent> resolved = new Resolver(ANCESTRY, EVENTS)
                .resolve(mentions.stream().map(Report::of).toList(), Map.of());
        Map<String, ResolvedEvent> byId =
                resolved.stream().collect(Collectors.toMap(ResolvedEvent::eventId, event -> event));
        Dataset<ResolvedEvent> events = spark.createDataset(resolved, RecordEncoders.of(ResolvedEvent.class));
        return EventLinks.of(spark.createDataset(mentions, RecordEncoders.of(Mention.class)), events)
                .collectAsList()
                .stream()
                .map(link -> byId.get(link.eventId()).act().mode() + " " + link.relation() + " "
                        + byId.get(link.linkedEventId()).act().mode() + " "
                        + byId.get(link.linkedEventId()).date().edtf())
                .sorted()
                .toList();
    }

    private static MentionBuilder meeting(String id) {
        return mention(id)
                .act("CONSULT", "meeting")
                .actor("state:RUS", "participant")
                .actor("state:TUR", "participant");
    }

    private static MentionBuilder round(String id, String type, String mode) {
        return mention(id).act(type, mode).about("talks:geneva-8").actor("talks:geneva-8", "participant");
    }

    @Test
    void callingOffIsLinkedToThePlanOfTheSameSentence() {
        assertThat(links(
                        mention("off")
                                .act("REJECT", "talks_cancelled")
                                .article("a")
                                .actor("state:RUS", "source")
                                .day("2017-11-02"),
                        meeting("plan").article("a").status("cancelled").day("2017-11-18"),
                        meeting("other").day("2017-10-01")))
                .containsExactly("talks_cancelled cancels meeting 2017-11-18");
    }

    @Test
    void aRoundPutOffIsLinkedToItsNextDay() {
        assertThat(links(
                        round("off", "STATUS", "talks_postponed").day("2017-11-20"),
                        round("plan", "CONSULT", "talks_opened")
                                .status("scheduled")
                                .day("2017-11-28"),
                        round("end", "CONSULT", "talks_concluded")
                                .status("scheduled")
                                .day("2017-12-14")))
                .containsExactly("talks_postponed reschedules talks_opened 2017-11-28");
    }

    @Test
    void whatCameOfADraftIsLinkedToItsTabling() {
        MentionBuilder tabled = mention("tabled")
                .act("REQUEST", "resolution_tabled")
                .about("draft:S/2017/884")
                .actor("state:USA", "source")
                .day("2017-10-20");
        MentionBuilder vetoed = mention("veto")
                .act("REJECT", "resolution_vetoed")
                .about("draft:S/2017/884")
                .actor("state:RUS", "source")
                .day("2017-10-24");
        assertThat(links(tabled, vetoed)).containsExactly("resolution_vetoed outcome_of resolution_tabled 2017-10-20");
    }

    @Test
    void whatCountsItsDateFromAnEventIsAnchoredToIt() {
        MentionBuilder talks = meeting("talks").article("a").day("2017-10-31");
        MentionBuilder later = mention("later")
                .article("a")
                .actor("state:USA", "source")
                .actor("state:SYR", "target")
                .day("2017-11-02");
        assertThat(links(talks, later.after("talks", "P2D")))
                .containsExactly("accusation anchored_to meeting 2017-10-31");
        assertThat(links(talks, later.after("talks", "P0D")))
                .containsExactly("accusation response_to meeting 2017-10-31");
    }
}
