package org.dateline.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.coreference.ReportBuilder.accusation;
import static org.dateline.coreference.ReportBuilder.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UndatedReportsTest {
    private static final UndatedReports REPORTS = new UndatedReports(Fixtures.ANCESTRY);

    private static ReportBuilder renewal(String id) {
        return report(id).act("SUPPORT", "mandate_renewed").about("mandate:X");
    }

    private static List<DatedAct> acts(String cluster, ReportBuilder report) {
        return DatedAct.of(cluster, List.of(report.build()));
    }

    @Test
    void theSameArticleDatesIt() {
        Report dated = accusation("a").article("one").day("2017-11-01").build();
        Report undated = report("b")
                .article("one")
                .act("ACCUSE", "accusation")
                .by("person:rex-tillerson")
                .build();
        assertThat(REPORTS.inSameArticle(undated, List.of(dated), Map.of("a", "c1")))
                .contains("c1");
    }

    @Test
    void notIfTheArticleHasTwoSuchEvents() {
        Report first = accusation("a").day("2017-11-01").build();
        Report second = accusation("b").day("2017-10-01").build();
        assertThat(REPORTS.inSameArticle(accusation("c").build(), List.of(first, second), Map.of("a", "c1", "b", "c2")))
                .isEmpty();
    }

    @Test
    void notIfAnotherIsAccused() {
        Report dated = accusation("a").day("2017-11-01").build();
        Report undated = report("b")
                .act("ACCUSE", "accusation")
                .by("state:USA")
                .on("state:IRN")
                .build();
        assertThat(REPORTS.inSameArticle(undated, List.of(dated), Map.of("a", "c1")))
                .isEmpty();
    }

    @Test
    void membersAreNotTheirOrganisation() {
        Report dated = ReportBuilder.meeting("a", "org:P5-plus-1", "state:IRN")
                .day("2017-11-01")
                .build();
        Report undated = ReportBuilder.meeting("b", "state:RUS", "state:USA").build();
        assertThat(REPORTS.inSameArticle(undated, List.of(dated), Map.of("a", "c1")))
                .isEmpty();
    }

    @Test
    void notIfItIsOnlyCalledFor() {
        Report dated = accusation("a").day("2017-11-01").build();
        assertThat(REPORTS.inSameArticle(
                        accusation("b").status("hypothetical").build(), List.of(dated), Map.of("a", "c1")))
                .isEmpty();
    }

    @Test
    void theOneRecentActOnTheObjectDatesIt() {
        Report undated = renewal("u").published("2017-11-20").build();
        assertThat(REPORTS.byObject(undated, acts("c1", renewal("a").day("2017-11-01"))))
                .contains("c1");
        assertThat(REPORTS.byObject(undated, acts("c1", renewal("a").day("2017-09-01"))))
                .isEmpty();
        assertThat(REPORTS.byObject(
                        undated, acts("c1", renewal("a").published("2017-12-05").day("2017-12-01"))))
                .isEqualTo(Optional.empty());
    }

    @Test
    void whatIsDoneOnlyOnceIsFoundAtAnyDistance() {
        ReportBuilder dated = report("a")
                .act("CONSULT", "talks_concluded")
                .about("talks:astana-7")
                .day("2017-10-31");
        Report undated = report("u")
                .act("CONSULT", "talks_concluded")
                .about("talks:astana-7")
                .published("2018-05-01")
                .build();
        assertThat(REPORTS.byObject(undated, acts("c1", dated))).contains("c1");
    }
}
