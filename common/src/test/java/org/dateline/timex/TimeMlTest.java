package org.dateline.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

class TimeMlTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2017, 11, 2);

    @Test
    void anExpressionIsAnElementWithItsValueAndModifier() {
        assertThat(TimeMl.of("a", "in mid-November", null, List.of(timex(3, 15, "2017-11", TimexMod.MID))))
                .isEqualTo("<TimeML><DOCID>a</DOCID><TEXT>in <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2017-11\""
                        + " mod=\"MID\">mid-November</TIMEX3></TEXT></TimeML>");
    }

    @Test
    void theDayOfPublicationIsTheAnchorOfWhatCountsFromIt() {
        assertThat(TimeMl.of("a", "today", PUBLISHED, List.of(timex(0, 5, "2017-11-02", null))))
                .contains(
                        "<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"2017-11-02\""
                                + " functionInDocument=\"CREATION_TIME\">2017-11-02</TIMEX3></DCT>",
                        "<TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2017-11-02\" temporalFunction=\"true\""
                                + " anchorTimeID=\"t0\">today</TIMEX3>");
    }

    @Test
    void elementsDoNotOverlap() {
        assertThat(TimeMl.of("a", "22 to 24 May", null, List.of(timex(6, 12, "x", null), timex(0, 12, "y", null))))
                .endsWith("<TEXT><TIMEX3 tid=\"t1\" type=\"DATE\" value=\"y\">22 to 24 May</TIMEX3></TEXT></TimeML>");
    }

    @Test
    void lineEndsAndWhatXmlCannotHoldLeaveOneLine() {
        assertThat(TimeMl.of("a", "one\r\ntwo\u0000\uD83D\uDE00\uD83D", null, List.of()))
                .endsWith("<TEXT>one&#13;&#10;two\uFFFD\uD83D\uDE00\uFFFD</TEXT></TimeML>");
    }

    private static Timex3 timex(int begin, int end, String value, TimexMod mod) {
        return new Timex3(
                new Span(begin, end),
                "",
                TimexType.DATE,
                value,
                mod,
                null,
                "rule",
                DateMethod.RELATIVE_TO_PUBLICATION,
                null,
                null);
    }
}
