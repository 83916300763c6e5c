package org.dateline.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.coreference.ReportBuilder.veto;

import java.util.Arrays;
import org.dateline.timex.DateMethod;
import org.junit.jupiter.api.Test;

class DateChoiceTest {

    private static DateChoice among(ReportBuilder... reports) {
        return DateChoice.among(Arrays.stream(reports).map(ReportBuilder::build).toList());
    }

    @Test
    void anExactDayBeatsTheVagueReadingsThatContainIt() {
        DateChoice choice = among(
                veto("a").year(2017),
                veto("b").month("2017-10"),
                veto("c").month("2017-10"),
                veto("d").day("2017-10-24"));
        assertThat(choice.chosen().edtf()).isEqualTo("2017-10-24");
        assertThat(choice.agreement()).isEqualTo(1.0);
    }

    @Test
    void theDayOfMoreIndependentSourcesWins() {
        DateChoice choice = among(
                veto("a").day("2017-10-24"),
                veto("b").day("2017-10-24"),
                veto("c").day("2017-10-25"));
        assertThat(choice.chosen().edtf()).isEqualTo("2017-10-24");
        assertThat(choice.agreement()).isEqualTo(2.0 / 3);
        assertThat(choice.dates())
                .extracting(EventDate::edtf, EventDate::nSources, EventDate::isChosen)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2017-10-24", 2, true),
                        org.assertj.core.groups.Tuple.tuple("2017-10-25", 1, false));
    }

    @Test
    void copiesOfOneTextAreOneVoice() {
        DateChoice choice = among(
                veto("a").copyOf("dup:1").day("2017-10-25"),
                veto("b").copyOf("dup:1").day("2017-10-25"),
                veto("c").copyOf("dup:1").day("2017-10-25"),
                veto("d").day("2017-10-24"),
                veto("e").day("2017-10-24"));
        assertThat(choice.chosen().edtf()).isEqualTo("2017-10-24");
        assertThat(choice.agreement()).isEqualTo(2.0 / 3);
    }

    @Test
    void wordsThatNameTheDayBeatTheDayOfPublication() {
        DateChoice choice =
                among(veto("a").onPublicationDay("2017-10-25"), veto("b").day("2017-10-24"));
        assertThat(choice.chosen().edtf()).isEqualTo("2017-10-24");
    }

    @Test
    void whatHappenedBeatsWhatWasPlanned() {
        DateChoice choice = among(
                veto("a").status("scheduled").published("2017-10-20").day("2017-10-23"),
                veto("b").status("scheduled").published("2017-10-21").day("2017-10-23"),
                veto("c").published("2017-10-24").day("2017-10-24"));
        assertThat(choice.chosen().edtf()).isEqualTo("2017-10-24");
    }

    @Test
    void vagueReadingsStayVague() {
        DateChoice choice = among(veto("a").month("2017-10"), veto("b").month("2017-10"));
        assertThat(choice.interval().earliest()).isEqualTo("2017-10-01");
        assertThat(choice.interval().latest()).isEqualTo("2017-10-31");
        assertThat(choice.chosen().datePrecision()).isEqualTo("month");
    }

    @Test
    void amongEqualReadingsTheSurerOneWins() {
        DateChoice choice = among(
                veto("a").confidence(0.5).day("2017-10-24"),
                veto("b").confidence(0.9).day("2017-10-25").method(DateMethod.WEEKDAY));
        assertThat(choice.chosen().edtf()).isEqualTo("2017-10-25");
    }

    @Test
    void theUndatedSayNothing() {
        assertThat(among(veto("a"), veto("b").day("2017-10-24")).agreement()).isEqualTo(1.0);
    }

    @Test
    void anOpenEndStaysOpen() {
        assertThat(among(veto("a").openFrom("2018-01-01")).interval().isOpen()).isTrue();
    }
}
