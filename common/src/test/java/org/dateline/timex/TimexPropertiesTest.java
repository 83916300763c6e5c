package org.dateline.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.language.Languages;

class TimexPropertiesTest {
    private static final LocalDate DAY = LocalDate.of(2017, 11, 2);
    private static final List<String> WORDS = List.of(
            "May",
            "second",
            "31",
            "the",
            "of",
            "2015",
            "last",
            "month",
            "between",
            "and",
            "1",
            "March",
            "(",
            ")",
            "/",
            "-",
            "24th",
            "Monday",
            "early",
            "since",
            "century",
            "99999999999",
            "ago",
            "29",
            "February",
            "BC",
            "في",
            "منذ",
            "الشهر",
            "الماضي",
            "تموز",
            "يومين",
            "بعد",
            "على",
            "٣١",
            "نيسان",
            "يوم",
            "الثلاثاء",
            "و",
            "نهاية",
            "\n",
            ".",
            "1436هـ",
            "رمضان",
            "30",
            "القرن",
            "الخامس",
            "二〇一七",
            "年",
            "十",
            "月",
            "24日",
            "上周",
            "三",
            "后",
            "民国",
            "农历",
            "万亿",
            "正月初一");

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(WORDS).list().ofMaxSize(25).map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of(Languages.TIMEX);
    }

    @Property(tries = 1500)
    void spansLieInTheTextInOrderAndApart(@ForAll("mixtures") String text, @ForAll("languages") String language) {
        int end = 0;
        for (Timex3 timex : Taggers.of(language).tag(text, DAY).timexes()) {
            assertThat(timex.span().begin()).isGreaterThanOrEqualTo(end);
            end = timex.span().end();
            assertThat(end).isLessThanOrEqualTo(text.length());
            assertThat(timex.text()).isEqualTo(timex.span().of(text));
        }
    }

    @Property(tries = 500)
    void anyCharactersAreRead(@ForAll String text, @ForAll("languages") String language) {
        assertThat(Taggers.of(language).tag(text, DAY).timexes())
                .allSatisfy(timex -> assertThat(timex.value()).isNotBlank());
    }

    @Property(tries = 300)
    void nothingPassesFromOneTextToTheNext(
            @ForAll("mixtures") String first, @ForAll("mixtures") String second, @ForAll("languages") String language) {
        TimexReadings alone = Taggers.of(language).tag(second, DAY);
        Taggers.of(language).tag(first, DAY.plusYears(3));
        assertThat(Taggers.of(language).tag(second, DAY)).isEqualTo(alone);
    }
}
