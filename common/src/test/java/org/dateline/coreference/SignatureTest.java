package org.dateline.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.coreference.ReportBuilder.accusation;
import static org.dateline.coreference.ReportBuilder.meeting;
import static org.dateline.coreference.ReportBuilder.report;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static Signature signature(ReportBuilder report) {
        return Signature.of(report.build(), Fixtures.ANCESTRY);
    }

    @Test
    void theOrderOfActorsDoesNotMatter() {
        assertThat(signature(meeting("a", "state:RUS", "state:USA").day("2017-11-02"))
                        .key())
                .isEqualTo(signature(meeting("b", "state:USA", "state:RUS").day("2017-11-02"))
                        .key());
    }

    @Test
    void directionMatters() {
        assertThat(signature(accusation("a").day("2017-11-02")))
                .isNotEqualTo(signature(report("b")
                        .act("ACCUSE", "accusation")
                        .by("state:RUS")
                        .on("state:USA")
                        .day("2017-11-02")));
    }

    @Test
    void whatTellsNoEventFromOthersStaysWithItsText() {
        assertThat(signature(report("a").day("2017-11-02")).evidenceId()).isEqualTo("article-a");
        assertThat(signature(accusation("a").year(2017)).evidenceId()).isEqualTo("article-a");
        assertThat(signature(accusation("a").topic("topic:x").year(2017)).evidenceId())
                .isNull();
        assertThat(signature(accusation("a").day("2017-11-02")).evidenceId()).isNull();
        assertThat(signature(meeting("a", "state:RUS").day("2017-11-02")).evidenceId())
                .isNull();
        assertThat(signature(meeting("a", "state:RUS").month("2017-11")).evidenceId())
                .isEqualTo("article-a");
    }

    @Test
    void theBestMentionIsDatedToADayByItsOwnWordsAndTheMainNews() {
        Report vague = accusation("a").topic("t").onPublicationDay("2017-11-02").build();
        Report background =
                accusation("b").topic("t").day("2017-11-02").background().build();
        Report best = accusation("c").topic("t").day("2017-11-02").build();
        assertThat(java.util.stream.Stream.of(vague, best, background).max(BestReport.WORST_FIRST))
                .contains(best);
    }

    @Test
    void aGroupCountsMentionsArticlesSourcesAndTextsApart() {
        List<SignatureGroup> groups = SignatureGroups.collect(
                List.of(
                        accusation("a")
                                .article("1")
                                .source("s")
                                .copyOf("dup:1")
                                .day("2017-11-01")
                                .build(),
                        accusation("b")
                                .article("1")
                                .source("s")
                                .copyOf("dup:1")
                                .day("2017-11-01")
                                .build(),
                        accusation("c")
                                .article("2")
                                .source("t")
                                .copyOf("dup:1")
                                .published("2017-11-05")
                                .day("2017-11-01")
                                .build(),
                        accusation("d")
                                .article("3")
                                .source("t")
                                .copyOf("dup:2")
                                .status("denied")
                                .day("2017-11-01")
                                .build()),
                Fixtures.ANCESTRY);
        assertThat(groups).singleElement().satisfies(group -> {
            assertThat(group.nMentions()).isEqualTo(4);
            assertThat(group.nArticles()).isEqualTo(3);
            assertThat(group.nSources()).isEqualTo(2);
            assertThat(group.nIndependent()).isEqualTo(2);
            assertThat(group.firstReported()).isEqualTo("2017-11-02");
            assertThat(group.lastReported()).isEqualTo("2017-11-05");
            assertThat(group.statuses()).extracting(StatusReport::status).containsExactly("denied", "occurred");
        });
    }
}
