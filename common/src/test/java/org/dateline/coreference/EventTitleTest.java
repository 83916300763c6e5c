package org.dateline.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.coreference.ReportBuilder.meeting;
import static org.dateline.coreference.ReportBuilder.report;
import static org.dateline.coreference.ReportBuilder.veto;

import java.time.LocalDate;
import java.util.List;
import org.dateline.event.EventMode;
import org.junit.jupiter.api.Test;

class EventTitleTest {
    private static final LocalDate DAY = LocalDate.parse("2017-11-02");

    private static String title(ReportBuilder report) {
        return Fixtures.resolve(report.day("2017-11-02")).get(0).titleEn();
    }

    @Test
    void vetoNamesStateTopicAndBody() {
        assertThat(title(veto("a").topic("topic:cbrn.opcw-jim")))
                .isEqualTo("Russia vetoes draft on JIM mandate (UN Security Council)");
    }

    @Test
    void severalSourcesGovernThePlural() {
        assertThat(title(veto("a").by("state:RUS").by("state:USA"))).startsWith("Russia and United States veto draft");
        assertThat(title(report("a").act("ACCUSE", "accusation").by("state:RUS").by("state:USA")))
                .startsWith("Russia and United States make an accusation");
        assertThat(title(report("a")
                        .act("COERCE", "border_closed")
                        .by("state:RUS")
                        .by("state:USA")))
                .isEqualTo("Russia and United States close their border");
        assertThat(title(report("a").act("COERCE", "border_closed").by("state:RUS")))
                .isEqualTo("Russia closes its border");
    }

    @Test
    void aCouncilThatVotesDoesNotVeto() {
        assertThat(Fixtures.resolve(
                                veto("a").day("2017-11-02"),
                                report("b").act("STATUS", "vote").by("org:UNSC").day("2017-11-02"))
                        .get(0)
                        .titleEn())
                .startsWith("Russia vetoes draft");
    }

    @Test
    void unknownPartsFallAway() {
        assertThat(title(report("a").act("REJECT", "resolution_vetoed").by("state:RUS")))
                .isEqualTo("Russia vetoes draft");
        assertThat(title(report("a").act("REJECT", "resolution_vetoed").about("draft:S/2017/884")))
                .isEqualTo("Draft on draft S/2017/884 vetoed");
    }

    @Test
    void whoActsIsNotNamedAgainAsTheTopic() {
        assertThat(title(report("a")
                        .act("ACCUSE", "accusation")
                        .by("org:OPCW-JIM")
                        .topic("topic:jim")))
                .isEqualTo("OPCW-UN Joint Investigative Mechanism makes an accusation");
    }

    @Test
    void ministersAreNamedNotTheirStates() {
        assertThat(title(meeting("a", "state:RUS", "person:sergei-lavrov", "state:USA", "person:rex-tillerson")))
                .isEqualTo("Rex Tillerson and Sergei Lavrov meet");
    }

    @Test
    void aRoundOfTalksIsNamed() {
        assertThat(title(report("a").act("CONSULT", "talks_concluded").about("talks:astana-7")))
                .isEqualTo("Astana 7 concludes");
    }

    @Test
    void longListsAreCutShort() {
        assertThat(title(meeting("a", "state:A", "state:B", "state:C", "state:D")))
                .isEqualTo("A, B, C and others meet");
    }

    @Test
    void oneParticipantAloneHoldsAMeeting() {
        assertThat(title(meeting("a", "state:USA").topic("topic:syria.political-process")))
                .isEqualTo("United States holds a meeting on Syria political process");
    }

    @Test
    void everyActHasATitleEvenIfNothingElseIsKnown() {
        for (EventMode mode : Fixtures.MODES.all()) {
            assertThat(Fixtures.titles().of(mode, List.of(), new EventTitle.About(null, null), DAY))
                    .as("%s %s", mode.type(), mode.mode())
                    .isNotBlank()
                    .doesNotContain("{", "}", "[", "]", "  ");
        }
    }
}
