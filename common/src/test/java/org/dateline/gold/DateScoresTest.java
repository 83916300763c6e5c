package org.dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.text.Span;
import org.dateline.timex.DateMethod;
import org.dateline.timex.Timex3;
import org.dateline.timex.TimexType;
import org.junit.jupiter.api.Test;

class DateScoresTest {
    // The smiling face is two UTF-16 units and one code point.
    private static final String TEXT = "\uD83D\uDE00 They met on Monday 6 May 2002, for three days, as in 1998.";

    private final List<GoldTimex> wanted = new ArrayList<>();
    private final List<Timex3> found = new ArrayList<>();

    private void wanted(String words, String type, String value, String... alternatives) {
        int begin = TEXT.codePointCount(0, TEXT.indexOf(words));
        wanted.add(new GoldTimex(
                begin,
                begin + words.codePointCount(0, words.length()),
                words,
                type,
                value,
                null,
                List.of(alternatives),
                null));
    }

    private void found(String words, TimexType type, String value) {
        int begin = TEXT.indexOf(words);
        Span span = new Span(begin, begin + words.length());
        found.add(new Timex3(span, words, type, value, null, null, "rule", DateMethod.EXPLICIT, null, null));
    }

    private DateScores scored() {
        DateScores scores = new DateScores();
        scores.add(new GoldDates("a", "en", LocalDate.of(2002, 5, 8), TEXT, wanted, null), found);
        return scores;
    }

    private Map<String, Double> measures() {
        return scored().measures();
    }

    @Test
    void perfectReadingHasFullScores() {
        wanted("Monday 6 May 2002", "DATE", "2002-05-06");
        wanted("1998", "DATE", "1998");
        found("1998", TimexType.DATE, "1998");
        found("Monday 6 May 2002", TimexType.DATE, "2002-05-06");
        assertThat(measures().values()).containsOnly(100.0);
    }

    @Test
    void overlapIsRelaxedNotStrict() {
        wanted("Monday 6 May 2002", "DATE", "2002-05-06");
        found("6 May 2002", TimexType.DATE, "2002-05-06");
        assertThat(measures())
                .containsEntry("strict", 0.0)
                .containsEntry("relaxed", 100.0)
                .containsEntry("value", 100.0);
    }

    @Test
    void expressionPaysForOneOnly() {
        wanted("Monday 6 May 2002", "DATE", "2002-05-06");
        found("Monday", TimexType.DATE, "2002-05-06");
        found("6 May 2002", TimexType.DATE, "2002-05-06");
        assertThat(measures().get("relaxed")).isEqualTo(200.0 / 3);
    }

    @Test
    void exactExpressionGoesBeforeALongerOne() {
        wanted("6 May 2002", "DATE", "2002-05-06");
        found("Monday 6 May 2002", TimexType.DATE, "2002-05-13");
        found("6 May 2002", TimexType.DATE, "2002-05-06");
        assertThat(measures().get("value")).isEqualTo(200.0 / 3);
    }

    @Test
    void wrongValueCountsAgainstValueOnly() {
        wanted("three days", "DURATION", "P3D");
        found("three days", TimexType.DURATION, "P3W");
        assertThat(measures()).containsEntry("type", 100.0).containsEntry("value", 0.0);
    }

    @Test
    void wrongTypeCountsAgainstTypeOnly() {
        wanted("three days", "DURATION", "P3D");
        found("three days", TimexType.SET, "p3d");
        assertThat(measures()).containsEntry("type", 0.0).containsEntry("value", 100.0);
    }

    @Test
    void alternativeIsAsGood() {
        wanted("three days", "DURATION", "P3D", "2002-05-09");
        found("three days", TimexType.DATE, "2002-05-09");
        assertThat(measures()).containsEntry("value", 100.0);
    }

    @Test
    void expressionWithoutValueIsLeftOutOfValue() {
        wanted("Monday 6 May 2002", "DATE", "2002-05-06");
        wanted("1998", "DATE", null);
        found("Monday 6 May 2002", TimexType.DATE, "2002-05-06");
        found("1998", TimexType.DATE, "1998");
        assertThat(measures()).containsEntry("value", 100.0).containsEntry("strict", 100.0);
    }

    @Test
    void missedAndInventedLowerTheScoreAndAreNamed() {
        wanted("1998", "DATE", "1998");
        wanted("three days", "DURATION", "P3D");
        found("1998", TimexType.DATE, "1998");
        found("met", TimexType.TIME, "2002-05-08T12:00");
        assertThat(measures()).containsEntry("strict", 50.0);
        assertThat(scored().errors().worst(5))
                .contains("1 missed DURATION: a three days = P3D")
                .contains("1 invented TIME: a met = 2002-05-08T12:00");
    }
}
