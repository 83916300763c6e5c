package org.dateline.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.coreference.ReportBuilder.accusation;
import static org.dateline.coreference.ReportBuilder.report;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is done whatever the matter is, without names, or seldom; and plans that move: pairs of reports that are one event, and
 * pairs that are two.
 */
class DeedsAndPlansTest {
    private static final String JIM_TOPIC = "topic:cbrn.opcw-jim";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"sameDeeds", "samePlans"})
    void pairIsOneEvent(String why, ReportBuilder left, ReportBuilder right) {
        assertThat(Fixtures.resolve(left, right)).as(why).hasSize(1);
        assertThat(Fixtures.resolve(right, left)).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"otherDeeds", "otherPlans"})
    void pairIsTwoEvents(String why, ReportBuilder left, ReportBuilder right) {
        assertThat(Fixtures.resolve(left, right)).as(why).hasSize(2);
        assertThat(Fixtures.resolve(right, left)).hasSize(2);
    }

    static Stream<Arguments> otherDeeds() {
        return Stream.of(
                Arguments.of(
                        "elections of one day in two countries",
                        report("a")
                                .act("STATUS", "election")
                                .actor("state:VEN", "host")
                                .day("2018-05-20"),
                        report("b")
                                .act("STATUS", "election")
                                .actor("state:COL", "host")
                                .day("2018-05-20")),
                Arguments.of(
                        "attacks on two days running, one told of much later",
                        report("a")
                                .act("ASSAULT", "attack")
                                .by("state:RUS")
                                .on("group:x")
                                .day("2018-05-20"),
                        report("b")
                                .act("ASSAULT", "attack")
                                .by("state:RUS")
                                .on("group:x")
                                .day("2018-05-19")
                                .published("2018-06-19")),
                Arguments.of(
                        "accusations of one day on two matters",
                        accusation("a")
                                .by("state:USA")
                                .on("state:IRN")
                                .topic("topic:nuclear.iran")
                                .day("2018-05-20"),
                        accusation("b")
                                .by("state:USA")
                                .on("state:IRN")
                                .topic("topic:yemen")
                                .day("2018-05-20")),
                Arguments.of(
                        "talks of one day on two matters, nobody named",
                        report("a")
                                .act("CONSULT", "talks_opened")
                                .topic("topic:cyprus")
                                .day("2018-05-20"),
                        report("b")
                                .act("CONSULT", "talks_opened")
                                .topic("topic:libya")
                                .day("2018-05-20")));
    }

    static Stream<Arguments> otherPlans() {
        return Stream.of(
                Arguments.of(
                        "a visit called off, and one made months later",
                        report("a")
                                .act("CONSULT", "visit")
                                .by("person:mike-pompeo")
                                .on("state:IRN")
                                .status("cancelled")
                                .day("2018-02-05")
                                .published("2018-02-04"),
                        report("b")
                                .act("CONSULT", "visit")
                                .by("person:mike-pompeo")
                                .on("state:IRN")
                                .day("2018-06-18")),
                Arguments.of(
                        "a second ballot five weeks after the first one planned",
                        report("a")
                                .act("STATUS", "election")
                                .actor("state:VEN", "host")
                                .status("scheduled")
                                .day("2018-04-08")
                                .published("2018-04-01"),
                        report("b")
                                .act("STATUS", "election")
                                .actor("state:VEN", "host")
                                .day("2018-05-20")));
    }

    static Stream<Arguments> sameDeeds() {
        return Stream.of(
                Arguments.of(
                        "an election, known by the country that holds it",
                        election("a").topic("topic:elections").day("2018-05-20"),
                        election("b").topic("topic:venezuela").day("2018-05-20")),
                Arguments.of(
                        "a visit told for its matter and for its place",
                        visit("a").topic("topic:nuclear.iran").day("2018-05-14"),
                        visit("b").topic("topic:middle-east").day("2018-05-14")),
                Arguments.of(
                        "an agreement recalled a day off, years later",
                        agreement("a").topic("topic:jim").day("2015-12-28").published("2015-12-29"),
                        agreement("b").topic("topic:jim").day("2015-12-27").published("2018-01-04")),
                Arguments.of(
                        "talks named by those who talk, and by their town alone",
                        talks("a")
                                .with("state:RUS", "state:TUR")
                                .topic(JIM_TOPIC)
                                .day("2018-05-14"),
                        talks("b").about("talks:sochi").topic(JIM_TOPIC).day("2018-05-14")),
                Arguments.of(
                        "talks named by their town, and by town and matter",
                        talks("a").about("talks:vienna").topic(JIM_TOPIC).day("2018-05-14"),
                        talks("b").about("talks:vienna-iran-8").topic(JIM_TOPIC).day("2018-05-14")));
    }

    static Stream<Arguments> samePlans() {
        return Stream.of(
                Arguments.of(
                        "a visit planned for a day, begun on the day before",
                        visit("a").status("scheduled").day("2018-03-21").published("2018-02-18"),
                        visit("b").day("2018-03-20")),
                Arguments.of(
                        "a visit put off, made months later",
                        visit("a").status("postponed").day("2018-05-05").published("2018-05-04"),
                        visit("b").day("2018-06-18")),
                Arguments.of(
                        "an election put off by a week",
                        election("a").status("scheduled").day("2018-05-13").published("2018-05-01"),
                        election("b").day("2018-05-20")));
    }

    private static ReportBuilder election(String id) {
        return report(id).act("STATUS", "election").actor("state:VEN", "host");
    }

    private static ReportBuilder visit(String id) {
        return report(id).act("CONSULT", "visit").by("person:mike-pompeo").on("state:IRN");
    }

    private static ReportBuilder agreement(String id) {
        return report(id).act("SUPPORT", "agreement_signed").with("state:JPN", "state:KOR");
    }

    private static ReportBuilder talks(String id) {
        return report(id).act("CONSULT", "talks_opened");
    }
}
