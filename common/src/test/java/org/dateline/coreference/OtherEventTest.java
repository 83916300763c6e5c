package org.dateline.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.coreference.ReportBuilder.accusation;
import static org.dateline.coreference.ReportBuilder.meeting;
import static org.dateline.coreference.ReportBuilder.report;
import static org.dateline.coreference.ReportBuilder.veto;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pairs of reports of two events: they must never merge, however much they share. */
class OtherEventTest {
    private static final String JIM = "mandate:OPCW-JIM";
    private static final String JIM_TOPIC = "topic:cbrn.opcw-jim";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"votes", "mandates", "talks", "meetings", "words"})
    void pairIsTwoEvents(String why, ReportBuilder left, ReportBuilder right) {
        assertThat(Fixtures.resolve(left, right)).as(why).hasSize(2);
        assertThat(Fixtures.resolve(right, left)).hasSize(2);
    }

    static Stream<Arguments> votes() {
        return Stream.of(
                Arguments.of(
                        "vetoes on two days running, of drafts on one mandate",
                        veto("a").about(JIM).topic(JIM_TOPIC).day("2017-11-16"),
                        veto("b").about(JIM).topic(JIM_TOPIC).day("2017-11-17")),
                Arguments.of(
                        "vetoes a month apart",
                        veto("a").about(JIM).topic(JIM_TOPIC).day("2017-10-24"),
                        veto("b").about(JIM).topic(JIM_TOPIC).day("2017-11-16")),
                Arguments.of(
                        "two drafts in one meeting",
                        veto("a").about("draft:S/2017/962").topic(JIM_TOPIC).day("2017-11-16"),
                        veto("b").about("draft:S/2017/968").topic(JIM_TOPIC).day("2017-11-16")),
                Arguments.of(
                        "one draft falls by veto, another for want of votes",
                        veto("a").topic(JIM_TOPIC).day("2017-11-16"),
                        report("b")
                                .act("REJECT", "resolution_rejected")
                                .in("org:UNSC")
                                .topic(JIM_TOPIC)
                                .day("2017-11-16")),
                Arguments.of(
                        "adopted here, vetoed there",
                        veto("a").topic(JIM_TOPIC).day("2017-11-16"),
                        report("b")
                                .act("SUPPORT", "resolution_adopted")
                                .in("org:UNSC")
                                .topic(JIM_TOPIC)
                                .day("2017-11-16")),
                Arguments.of(
                        "a reaction is not what it reacts to",
                        veto("a").topic(JIM_TOPIC).day("2017-10-24"),
                        report("b")
                                .act("ACCUSE", "condemnation")
                                .by("state:USA")
                                .on("state:RUS")
                                .topic(JIM_TOPIC)
                                .day("2017-10-24")),
                Arguments.of(
                        "two numbered resolutions on one day",
                        report("a")
                                .act("SUPPORT", "resolution_adopted")
                                .in("org:UNSC")
                                .about("resolution:2254")
                                .day("2015-12-18"),
                        report("b")
                                .act("SUPPORT", "resolution_adopted")
                                .in("org:UNSC")
                                .about("resolution:2255")
                                .day("2015-12-18")),
                Arguments.of(
                        "vetoes of one day on matters far apart",
                        veto("a").topic(JIM_TOPIC).day("2017-11-16"),
                        veto("b").topic("topic:venezuela").day("2017-11-16")));
    }

    static Stream<Arguments> mandates() {
        return Stream.of(
                Arguments.of(
                        "renewals in two years",
                        report("a")
                                .act("SUPPORT", "mandate_renewed")
                                .by("org:UNSC")
                                .about("mandate:MINURSO")
                                .year(2016),
                        report("b")
                                .act("SUPPORT", "mandate_renewed")
                                .by("org:UNSC")
                                .about("mandate:MINURSO")
                                .day("2017-04-28")),
                Arguments.of(
                        "mandates of two missions on one day",
                        report("a")
                                .act("SUPPORT", "mandate_renewed")
                                .by("org:UNSC")
                                .about("mandate:MINURSO")
                                .day("2017-04-28"),
                        report("b")
                                .act("SUPPORT", "mandate_renewed")
                                .by("org:UNSC")
                                .about("mandate:UNIFIL")
                                .day("2017-04-28")));
    }

    static Stream<Arguments> talks() {
        return Stream.of(
                Arguments.of(
                        "two rounds",
                        report("a")
                                .act("CONSULT", "talks_concluded")
                                .about("talks:astana-7")
                                .with("state:RUS", "state:TUR")
                                .day("2017-10-31"),
                        report("b")
                                .act("CONSULT", "talks_concluded")
                                .about("talks:astana-8")
                                .with("state:RUS", "state:TUR")
                                .day("2017-10-31")),
                Arguments.of(
                        "opening and conclusion of one round",
                        report("a")
                                .act("CONSULT", "talks_opened")
                                .about("talks:astana-7")
                                .day("2017-10-30"),
                        report("b")
                                .act("CONSULT", "talks_concluded")
                                .about("talks:astana-7")
                                .day("2017-10-31")),
                Arguments.of(
                        "a series is named in another month",
                        report("a")
                                .act("CONSULT", "talks_opened")
                                .about("talks:geneva")
                                .with("state:SYR", "org:HNC")
                                .day("2016-01-29"),
                        report("b")
                                .act("CONSULT", "talks_opened")
                                .about("talks:geneva-8")
                                .with("state:SYR", "org:HNC")
                                .day("2017-11-28")),
                Arguments.of(
                        "cancelling is an act of its own",
                        report("a")
                                .act("CONSULT", "meeting")
                                .with("state:USA", "state:PRK")
                                .status("scheduled")
                                .day("2018-06-12"),
                        report("b")
                                .act("REJECT", "talks_cancelled")
                                .by("state:USA")
                                .on("state:PRK")
                                .day("2018-05-24")));
    }

    static Stream<Arguments> meetings() {
        return Stream.of(
                Arguments.of(
                        "one minister meets two colleagues",
                        meeting("a", "person:sergei-lavrov", "person:javad-zarif")
                                .day("2017-11-21"),
                        meeting("b", "person:sergei-lavrov", "person:mevlut-cavusoglu")
                                .day("2017-11-21")),
                Arguments.of(
                        "ministers meet, and presidents meet",
                        meeting("a", "person:sergei-lavrov", "person:rex-tillerson")
                                .day("2017-11-10"),
                        meeting("b", "person:vladimir-putin", "person:donald-trump")
                                .day("2017-11-10")),
                Arguments.of(
                        "a call and a meeting",
                        meeting("a", "state:RUS", "state:USA").day("2017-11-02"),
                        report("b")
                                .act("CONSULT", "phone_call")
                                .with("state:RUS", "state:USA")
                                .day("2017-11-02")),
                Arguments.of(
                        "the next meeting was planned after this one",
                        meeting("a", "state:RUS", "state:USA")
                                .topic("topic:arms-control")
                                .published("2017-11-02")
                                .day("2017-11-02"),
                        meeting("b", "state:RUS", "state:USA")
                                .topic("topic:arms-control")
                                .status("scheduled")
                                .published("2017-11-03")
                                .day("2017-11-10")),
                Arguments.of(
                        "a member of an organisation is not the organisation",
                        meeting("a", "state:IRN", "org:P5-plus-1").day("2015-07-14"),
                        meeting("b", "state:IRN", "state:USA").day("2015-07-14")),
                Arguments.of(
                        "no one is named",
                        report("a").day("2017-11-02"),
                        report("b").day("2017-11-02")),
                Arguments.of(
                        "one that a year names could be any",
                        meeting("a", "state:RUS", "state:USA").year(2017),
                        meeting("b", "state:RUS", "state:USA").day("2017-11-10")),
                Arguments.of(
                        "a meeting called for is not the one held",
                        meeting("a", "state:RUS", "state:USA")
                                .status("hypothetical")
                                .month("2017-11"),
                        meeting("b", "state:RUS", "state:USA").day("2017-11-10")),
                Arguments.of(
                        "in two cities on one day",
                        meeting("a", "state:RUS")
                                .actor("state:CHE", "host")
                                .topic("topic:syria")
                                .day("2017-11-10"),
                        meeting("b", "state:RUS")
                                .actor("state:VNM", "host")
                                .topic("topic:trade")
                                .day("2017-11-10")));
    }

    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of(
                        "another is accused",
                        accusation("a").topic(JIM_TOPIC).day("2017-11-01"),
                        report("b")
                                .act("ACCUSE", "accusation")
                                .by("state:USA")
                                .on("state:IRN")
                                .topic(JIM_TOPIC)
                                .day("2017-11-01")),
                Arguments.of(
                        "another accuses",
                        accusation("a").topic(JIM_TOPIC).day("2017-11-01"),
                        report("b")
                                .act("ACCUSE", "accusation")
                                .by("state:GBR")
                                .on("state:RUS")
                                .topic(JIM_TOPIC)
                                .day("2017-11-01")),
                Arguments.of(
                        "the accused accuses",
                        accusation("a").topic(JIM_TOPIC).day("2017-11-01"),
                        report("b")
                                .act("ACCUSE", "accusation")
                                .by("state:RUS")
                                .on("state:USA")
                                .topic(JIM_TOPIC)
                                .day("2017-11-01")),
                Arguments.of(
                        "accused again on the next day",
                        accusation("a").topic(JIM_TOPIC).day("2017-11-01"),
                        accusation("b").topic(JIM_TOPIC).day("2017-11-02")),
                Arguments.of(
                        "accused of two things on one day",
                        accusation("a").topic(JIM_TOPIC).day("2017-11-01"),
                        accusation("b").topic("topic:elections").day("2017-11-01")),
                Arguments.of(
                        "accused in a month, and on a day without a common topic",
                        accusation("a").month("2017-11"),
                        accusation("b").topic(JIM_TOPIC).day("2017-11-01")));
    }
}
