package org.dateline.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.coreference.ReportBuilder.accusation;
import static org.dateline.coreference.ReportBuilder.report;
import static org.dateline.coreference.ReportBuilder.veto;

import org.junit.jupiter.api.Test;

class MatcherTest {

    @Test
    void aDecisionSaysWhatItRestsOn() {
        MatchDecision decision = Fixtures.decide(
                veto("a").topic("topic:cbrn").day("2017-10-24"),
                veto("b").topic("topic:cbrn.opcw-jim").day("2017-10-24"));
        assertThat(decision.explanation())
                .isEqualTo("match 15.0: act: same +2.0; date: same day +6.0; actors: same actors +5.0;"
                        + " object: not comparable +0.0; topic: one within the other +1.0; forum: same +1.0;"
                        + " host: not comparable +0.0; status: compatible +0.0; text: not copies +0.0");
    }

    @Test
    void aDecisionNamesWhatForbidsIt() {
        MatchDecision decision = Fixtures.decide(
                accusation("a").day("2017-11-01"),
                report("b")
                        .act("ACCUSE", "accusation")
                        .by("state:USA")
                        .on("state:IRN")
                        .day("2017-11-01"));
        assertThat(decision.isMatch()).isFalse();
        assertThat(decision.forbiddenBy())
                .hasValueSatisfying(outcome -> assertThat(outcome).hasToString("actors: another target (never)"));
    }

    @Test
    void denialWeighsAgainst() {
        double denied = Fixtures.decide(
                        accusation("a").day("2017-11-01"),
                        accusation("b").status("denied").topic("topic:x").day("2017-11-01"))
                .weight();
        double told = Fixtures.decide(
                        accusation("a").day("2017-11-01"),
                        accusation("b").topic("topic:x").day("2017-11-01"))
                .weight();
        assertThat(denied).isEqualTo(told - 2);
    }

    @Test
    void comparisonsArePrintable() {
        assertThat(Matcher.description())
                .contains("act: same, done rarely +4.0, same, done seldom +3.0, same +2.0, opposite outcomes (never)")
                .contains("object: same, and the act is done to it only once +8.0")
                .hasLineCount(9);
    }
}
