package org.dateline.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.coreference.ReportBuilder.accusation;
import static org.dateline.coreference.ReportBuilder.meeting;
import static org.dateline.coreference.ReportBuilder.report;
import static org.dateline.coreference.ReportBuilder.veto;

import java.util.stream.Stream;
import org.dateline.timex.DateMethod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pairs of reports of one event: they must merge, whatever differs. */
class SameEventTest {
    private static final String JIM = "mandate:OPCW-JIM";
    private static final String JIM_TOPIC = "topic:cbrn.opcw-jim";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"votes", "mandates", "talks", "meetings", "words"})
    void pairIsOneEvent(String why, ReportBuilder left, ReportBuilder right) {
        assertThat(Fixtures.resolve(left, right))
                .as(why)
                .singleElement()
                .satisfies(event -> assertThat(event.mentionIds()).hasSize(2));
        assertThat(Fixtures.resolve(right, left)).hasSize(1);
    }

    static Stream<Arguments> votes() {
        return Stream.of(
                Arguments.of(
                        "the same words in two articles",
                        veto("a").about(JIM).day("2017-10-24"),
                        veto("b").about(JIM).day("2017-10-24").published("2017-11-09")),
                Arguments.of(
                        "a vote announced and the veto that came of it",
                        report("a")
                                .act("STATUS", "vote")
                                .in("org:UNSC")
                                .about(JIM)
                                .status("scheduled")
                                .published("2017-10-23")
                                .day("2017-10-24"),
                        veto("b").about(JIM).day("2017-10-24")),
                Arguments.of(
                        "two members veto one draft",
                        veto("a").about("draft:S/2017/172").day("2017-02-28"),
                        report("b")
                                .act("REJECT", "resolution_vetoed")
                                .by("state:CHN")
                                .in("org:UNSC")
                                .about("draft:S/2017/172")
                                .day("2017-02-28")),
                Arguments.of(
                        "one text knows the draft, the other the topic",
                        veto("a").about(JIM).topic(JIM_TOPIC).day("2017-10-24"),
                        veto("b").topic(JIM_TOPIC).day("2017-10-24")),
                Arguments.of(
                        "one source dates a numbered resolution a day late",
                        report("a")
                                .act("SUPPORT", "resolution_adopted")
                                .in("org:UNSC")
                                .about("resolution:2254")
                                .day("2015-12-18"),
                        report("b")
                                .act("SUPPORT", "resolution_adopted")
                                .in("org:UNSC")
                                .about("resolution:2254")
                                .day("2015-12-19")),
                Arguments.of(
                        "the body is the source in one text and the forum in the other",
                        report("a")
                                .act("SUPPORT", "resolution_adopted")
                                .by("org:UNSC")
                                .about("resolution:2254")
                                .day("2015-12-18"),
                        report("b")
                                .act("SUPPORT", "resolution_adopted")
                                .in("org:UNSC")
                                .about("resolution:2254")
                                .day("2015-12-18")));
    }

    static Stream<Arguments> mandates() {
        return Stream.of(
                Arguments.of(
                        "a year and the day in it, done only once",
                        report("a")
                                .act("SUPPORT", "mandate_established")
                                .by("org:UNSC")
                                .about(JIM)
                                .year(2015),
                        report("b")
                                .act("SUPPORT", "mandate_established")
                                .in("org:UNSC")
                                .about(JIM)
                                .day("2015-08-07")),
                Arguments.of(
                        "expected in mid-November, expired on the 17th",
                        report("a")
                                .act("STATUS", "mandate_expired")
                                .about(JIM)
                                .topic(JIM_TOPIC)
                                .status("scheduled")
                                .third("2017-11-11", "2017-11-20"),
                        report("b")
                                .act("STATUS", "mandate_expired")
                                .about(JIM)
                                .topic(JIM_TOPIC)
                                .published("2017-11-18")
                                .day("2017-11-17")),
                Arguments.of(
                        "one text misreads who established it",
                        report("a")
                                .act("SUPPORT", "mandate_established")
                                .by("org:UNIFIL")
                                .about("mandate:UNIFIL")
                                .month("1978-03"),
                        report("b")
                                .act("SUPPORT", "mandate_established")
                                .by("org:UNSC")
                                .about("mandate:UNIFIL")
                                .month("1978-03")),
                Arguments.of(
                        "relations are not restored twice in a year",
                        report("a")
                                .act("SUPPORT", "relations_restored")
                                .with("state:USA", "state:CUB")
                                .year(2015),
                        report("b")
                                .act("SUPPORT", "relations_restored")
                                .with("state:USA", "state:CUB")
                                .day("2015-07-20")),
                Arguments.of(
                        "an accession known by its year and by its day",
                        report("a")
                                .act("SUPPORT", "treaty_accession")
                                .by("state:SYR")
                                .about("treaty:CWC")
                                .year(2013),
                        report("b")
                                .act("SUPPORT", "treaty_accession")
                                .by("state:SYR")
                                .about("treaty:CWC")
                                .day("2013-10-14")));
    }

    static Stream<Arguments> talks() {
        return Stream.of(
                Arguments.of(
                        "a round is named, whoever is said to take part",
                        report("a")
                                .act("CONSULT", "talks_concluded")
                                .about("talks:astana-7")
                                .with("state:RUS", "state:TUR", "state:IRN")
                                .day("2017-10-31"),
                        report("b")
                                .act("CONSULT", "talks_concluded")
                                .about("talks:astana-7")
                                .with("state:SYR", "group:syrian-opposition")
                                .day("2017-10-31")),
                Arguments.of(
                        "a planned round moved by weeks",
                        report("a")
                                .act("CONSULT", "talks_opened")
                                .about("talks:geneva-8")
                                .status("scheduled")
                                .published("2017-10-20")
                                .day("2017-11-10"),
                        report("b")
                                .act("CONSULT", "talks_opened")
                                .about("talks:geneva-8")
                                .published("2017-11-29")
                                .day("2017-11-28")),
                Arguments.of(
                        "a conference put off by months",
                        report("a")
                                .act("CONSULT", "meeting")
                                .about("talks:sochi-congress")
                                .status("scheduled")
                                .published("2017-11-01")
                                .day("2017-11-18"),
                        report("b")
                                .act("CONSULT", "meeting")
                                .about("talks:sochi-congress")
                                .published("2018-01-31")
                                .day("2018-01-30")),
                Arguments.of(
                        "two plans for one round",
                        report("a")
                                .act("CONSULT", "talks_opened")
                                .about("talks:geneva-8")
                                .status("scheduled")
                                .published("2017-10-20")
                                .day("2017-11-10"),
                        report("b")
                                .act("CONSULT", "talks_opened")
                                .about("talks:geneva-8")
                                .status("scheduled")
                                .published("2017-11-08")
                                .day("2017-11-28")),
                Arguments.of(
                        "the series is named, and the days agree",
                        report("a")
                                .act("CONSULT", "talks_concluded")
                                .about("talks:astana")
                                .topic("topic:syria.astana")
                                .with("state:RUS", "state:TUR")
                                .day("2017-10-31"),
                        report("b")
                                .act("CONSULT", "talks_concluded")
                                .about("talks:astana-7")
                                .topic("topic:syria.astana")
                                .with("state:RUS", "state:TUR")
                                .day("2017-10-31")));
    }

    static Stream<Arguments> meetings() {
        return Stream.of(
                Arguments.of(
                        "ministers in one text, states in the other",
                        meeting("a", "person:sergei-lavrov", "person:rex-tillerson")
                                .day("2017-11-02"),
                        meeting("b", "state:RUS", "state:USA").day("2017-11-02")),
                Arguments.of(
                        "ministers with their states beside them",
                        meeting("a", "person:sergei-lavrov", "state:RUS", "person:rex-tillerson", "state:USA")
                                .day("2017-11-02"),
                        meeting("b", "person:sergei-lavrov", "person:rex-tillerson")
                                .day("2017-11-02")),
                Arguments.of(
                        "one text leaves out the third",
                        meeting("a", "state:RUS", "state:TUR", "state:IRN").day("2017-11-22"),
                        meeting("b", "state:RUS", "state:TUR").day("2017-11-22")),
                Arguments.of(
                        "a plan kept on the day",
                        meeting("a", "state:RUS", "state:USA")
                                .status("scheduled")
                                .published("2017-11-01")
                                .day("2017-11-10"),
                        meeting("b", "state:RUS", "state:USA")
                                .published("2017-11-10")
                                .day("2017-11-10")),
                Arguments.of(
                        "a meeting put off by a week",
                        meeting("a", "state:RUS", "state:USA")
                                .topic("topic:arms-control")
                                .status("scheduled")
                                .published("2017-11-01")
                                .day("2017-11-10"),
                        meeting("b", "state:RUS", "state:USA")
                                .topic("topic:arms-control")
                                .published("2017-11-17")
                                .day("2017-11-17")),
                Arguments.of(
                        "one text names an organisation, the other its members",
                        meeting("a", "state:IRN", "org:P5-plus-1").day("2015-07-14"),
                        meeting("b", "state:IRN", "state:RUS", "state:USA", "state:GBR")
                                .day("2015-07-14")),
                Arguments.of(
                        "the same two on the same day, seen under other topics",
                        meeting("a", "person:sergei-lavrov", "person:rex-tillerson")
                                .topic("topic:sanctions")
                                .day("2017-11-10"),
                        meeting("b", "person:sergei-lavrov", "person:rex-tillerson")
                                .topic("topic:diplomacy")
                                .day("2017-11-10")),
                Arguments.of(
                        "told the day after, without a date of its own",
                        meeting("a", "state:RUS", "state:USA")
                                .topic("topic:arms-control")
                                .day("2017-11-02"),
                        meeting("b", "state:RUS", "state:USA")
                                .topic("topic:arms-control")
                                .onPublicationDay("2017-11-03")));
    }

    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of(
                        "the White House and the United States accuse",
                        accusation("a").topic(JIM_TOPIC).day("2017-11-01"),
                        accusation("b").topic("topic:cbrn").day("2017-11-01").method(DateMethod.WEEKDAY)),
                Arguments.of(
                        "one text finds no topic",
                        accusation("a").topic(JIM_TOPIC).day("2017-11-01"),
                        accusation("b").day("2017-11-01")),
                Arguments.of(
                        "one text does not say whom",
                        report("a")
                                .act("ACCUSE", "accusation")
                                .by("state:USA")
                                .topic(JIM_TOPIC)
                                .day("2017-11-01"),
                        accusation("b").topic(JIM_TOPIC).day("2017-11-01")),
                Arguments.of(
                        "the same person speaks, one text does not say of whom",
                        report("a")
                                .act("ACCUSE", "accusation")
                                .by("person:rex-tillerson")
                                .day("2017-11-01"),
                        report("b")
                                .act("ACCUSE", "accusation")
                                .by("person:rex-tillerson")
                                .on("state:RUS")
                                .day("2017-11-01")),
                Arguments.of(
                        "a copy of the text a day later",
                        accusation("a").copyOf("dup:1").onPublicationDay("2017-11-01"),
                        accusation("b")
                                .copyOf("dup:1")
                                .onPublicationDay("2017-11-02")
                                .topic(JIM_TOPIC)),
                Arguments.of(
                        "a speaker for the state",
                        accusation("a").day("2017-11-01"),
                        report("b")
                                .act("ACCUSE", "accusation")
                                .by("person:rex-tillerson")
                                .on("state:RUS")
                                .day("2017-11-01")));
    }
}
