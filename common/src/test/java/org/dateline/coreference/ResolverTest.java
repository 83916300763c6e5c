package org.dateline.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.coreference.ReportBuilder.accusation;
import static org.dateline.coreference.ReportBuilder.meeting;
import static org.dateline.coreference.ReportBuilder.report;
import static org.dateline.coreference.ReportBuilder.veto;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResolverTest {
    private static final String JIM = "mandate:OPCW-JIM";

    @Test
    void oneEventCountsReportsTextsAndSourcesApart() {
        List<ResolvedEvent> events = Fixtures.resolve(
                veto("a")
                        .source("source:one")
                        .copyOf("dup:1")
                        .about(JIM)
                        .published("2017-10-24")
                        .day("2017-10-24"),
                veto("b")
                        .source("source:two")
                        .copyOf("dup:1")
                        .about(JIM)
                        .published("2017-10-25")
                        .day("2017-10-24"),
                veto("c")
                        .source("source:three")
                        .language("ar")
                        .about(JIM)
                        .published("2017-11-02")
                        .day("2017-10-24"));
        assertThat(events).singleElement().satisfies(event -> {
            ReportCounts counts = event.counts();
            assertThat(counts.nMentions()).isEqualTo(3);
            assertThat(counts.nArticles()).isEqualTo(3);
            assertThat(counts.nSources()).isEqualTo(3);
            assertThat(counts.nIndependentSources()).isEqualTo(2);
            assertThat(counts.nLanguages()).isEqualTo(2);
            assertThat(counts.firstReported()).isEqualTo("2017-10-24");
            assertThat(counts.lastReported()).isEqualTo("2017-11-02");
            assertThat(event.titleEn())
                    .isEqualTo("Russia vetoes draft on mandate of the OPCW-UN Joint Investigative Mechanism"
                            + " (UN Security Council)");
            assertThat(event.mentionIds()).containsExactly("a", "b", "c");
        });
    }

    @Test
    void theOutcomeNamesTheEventThatWasAnnouncedAsAVote() {
        List<ResolvedEvent> events = Fixtures.resolve(
                report("a")
                        .act("STATUS", "vote")
                        .in("org:UNSC")
                        .about(JIM)
                        .status("scheduled")
                        .published("2017-10-23")
                        .day("2017-10-24"),
                report("b")
                        .act("STATUS", "vote")
                        .in("org:UNSC")
                        .about(JIM)
                        .status("scheduled")
                        .published("2017-10-22")
                        .day("2017-10-24"),
                veto("c").about(JIM).published("2017-10-25").day("2017-10-24"));
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.act().mode()).isEqualTo("resolution_vetoed");
            assertThat(event.status()).isEqualTo("occurred");
        });
    }

    @Test
    void aVagueReportThatFitsTwoEventsBelongsToNeither() {
        List<ResolvedEvent> events = Fixtures.resolve(
                report("a")
                        .act("SUPPORT", "mandate_renewed")
                        .in("org:UNSC")
                        .about(JIM)
                        .day("2016-10-31"),
                report("b")
                        .act("SUPPORT", "mandate_renewed")
                        .in("org:UNSC")
                        .about(JIM)
                        .day("2016-11-17"),
                report("c")
                        .act("SUPPORT", "mandate_renewed")
                        .in("org:UNSC")
                        .about(JIM)
                        .year(2016));
        assertThat(events).hasSize(2).flatExtracting(ResolvedEvent::mentionIds).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void aVagueReportGoesToTheEventThatFarMoreTextsTellOf() {
        List<ResolvedEvent> events = Fixtures.resolve(
                report("a")
                        .act("SUPPORT", "mandate_renewed")
                        .in("org:UNSC")
                        .about(JIM)
                        .day("2016-11-17"),
                report("b")
                        .act("SUPPORT", "mandate_renewed")
                        .in("org:UNSC")
                        .about(JIM)
                        .day("2016-11-17"),
                report("c")
                        .act("SUPPORT", "mandate_renewed")
                        .in("org:UNSC")
                        .about(JIM)
                        .day("2016-11-17"),
                report("d")
                        .act("SUPPORT", "mandate_renewed")
                        .in("org:UNSC")
                        .about(JIM)
                        .day("2016-10-31"),
                report("e")
                        .act("SUPPORT", "mandate_renewed")
                        .in("org:UNSC")
                        .about(JIM)
                        .year(2016));
        assertThat(events).extracting(event -> event.mentionIds().size()).containsExactlyInAnyOrder(4, 1);
    }

    @Test
    void statesThatMetDoNotTieTheirPresidentsToTheirMinisters() {
        List<ResolvedEvent> events = Fixtures.resolve(
                meeting("a", "person:sergei-lavrov", "person:rex-tillerson").day("2017-11-10"),
                meeting("b", "person:vladimir-putin", "person:donald-trump").day("2017-11-10"),
                meeting("c", "state:RUS", "state:USA").day("2017-11-10"));
        assertThat(events)
                .hasSize(2)
                .noneSatisfy(event -> assertThat(event.mentionIds()).contains("a", "b"));
    }

    @Test
    void reportsOfSeveralDaysRunningDoNotChainIntoOneEvent() {
        List<ResolvedEvent> events = Fixtures.resolve(
                meeting("a", "state:RUS", "state:USA").topic("topic:x").onPublicationDay("2017-11-01"),
                meeting("b", "state:RUS", "state:USA")
                        .topic("topic:x")
                        .copyOf("dup:1")
                        .onPublicationDay("2017-11-02"),
                meeting("c", "state:RUS", "state:USA")
                        .topic("topic:x")
                        .copyOf("dup:1")
                        .onPublicationDay("2017-11-03"),
                meeting("d", "state:RUS", "state:USA").topic("topic:x").onPublicationDay("2017-11-04"));
        assertThat(events).allSatisfy(event -> assertThat(event.dates()).hasSizeLessThanOrEqualTo(2));
    }

    @Test
    void anUndatedReportJoinsTheEventThatItsOwnArticleDates() {
        List<ResolvedEvent> events = Fixtures.resolve(
                accusation("a").article("one").day("2017-11-01"),
                accusation("b").article("one"),
                accusation("c").article("two"));
        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(event.mentionIds()).containsExactly("a", "b"));
    }

    @Test
    void anUndatedReportIsNoEvent() {
        assertThat(Fixtures.resolve(accusation("a"), meeting("b", "state:RUS", "state:USA")))
                .isEmpty();
    }

    @Test
    void idsSurviveNewReportsAndAChangedDate() {
        Report first =
                veto("b").about(JIM).published("2017-11-02").day("2017-10-24").build();
        String id = Fixtures.resolve(List.of(first)).get(0).eventId();
        Report earlier =
                veto("a").about(JIM).published("2017-10-24").day("2017-10-24").build();
        List<ResolvedEvent> events = new Resolver(Fixtures.ANCESTRY, Fixtures.events("2017-11-30"))
                .resolve(List.of(earlier, first), Map.of("b", id));
        assertThat(events).extracting(ResolvedEvent::eventId).containsExactly(id);
    }

    private static ReportBuilder astanaConcluded(String id) {
        return report(id)
                .act("CONSULT", "talks_concluded")
                .about("talks:astana-7")
                .actor("talks:astana-7", "participant");
    }

    @Test
    void aReportCountedFromAnEventTakesItsDayFromOtherArticles() {
        List<ResolvedEvent> events = Fixtures.resolve(
                astanaConcluded("dated").day("2017-10-31"),
                astanaConcluded("undated").article("x"),
                accusation("later").article("x").after("undated", "P2D"));
        assertThat(events).hasSize(2);
        ResolvedEvent accusation = events.stream()
                .filter(event -> event.act().mode().equals("accusation"))
                .findFirst()
                .orElseThrow();
        assertThat(accusation.date().edtf()).isEqualTo("2017-11-02");
        assertThat(accusation.date().precision()).isEqualTo("day");
    }

    @Test
    void whatIsCountedFromAnEventCountedFromAnotherIsDatedInTheNextRound() {
        List<ResolvedEvent> events = Fixtures.resolve(
                astanaConcluded("dated").day("2017-10-31"),
                astanaConcluded("undated").article("x"),
                meeting("next", "state:RUS", "state:TUR").article("x").after("undated", "P1D"),
                accusation("last").article("x").after("next", "P1M"));
        assertThat(events)
                .extracting(event -> event.act().mode() + " " + event.date().edtf())
                .containsExactlyInAnyOrder("talks_concluded 2017-10-31", "meeting 2017-11-01", "accusation 2017-12-01");
    }

    @Test
    void whatIsCountedFromAVagueEventIsAsVague() {
        List<ResolvedEvent> events = Fixtures.resolve(
                astanaConcluded("dated").third("2017-10-21", "2017-10-31"),
                astanaConcluded("undated").article("x"),
                accusation("later").article("x").after("undated", "P2D"));
        assertThat(events)
                .extracting(event -> event.act().mode() + " " + event.date().edtf() + " "
                        + event.date().precision())
                .contains("accusation [2017-10-23..2017-11-02] month_third");
    }

    @Test
    void whatIsCountedFromAnEventThatNobodyDatesStaysUndated() {
        assertThat(Fixtures.resolve(
                        astanaConcluded("undated").article("x"),
                        accusation("later").article("x").after("undated", "P2D")))
                .isEmpty();
    }
}
