package org.dateline.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts without spaces: where words end, and numbers in signs. */
class ChineseTextTest {
    private static final LocalDate THURSDAY = LocalDate.of(2017, 11, 2);

    private static List<String> words(String text) {
        return Taggers.of("zh").tag(text, THURSDAY).timexes().stream()
                .map(Timex3::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "上周日本首相访华。, 上周",
        "上周日两国首脑会晤。, 上周日",
        "日本周三宣布制裁。, 周三",
        "国会上周三通过法案。, 上周三",
        "周三国务院开会。, 周三",
        "上周三国外长会晤。, 上周",
        "上周五名士兵受伤。, 上周",
        "24日本报记者获悉。, 24日",
        "24日本周会谈结束。, 24日",
        "下周二十国集团开会。, 下周",
        "总统24日晚会见来宾。, 24日晚",
        "总统24日晚会致辞。, 24日",
        "今年中国举办峰会。, 今年",
        "今年中秋节两岸通航。, 今年中秋节",
        "24日前往首都。, 24日",
        "24日3名士兵被打死。, 24日",
        "两国10月24日起草文本。, 10月24日"
    })
    void wordsAreNotCut(String text, String first) {
        assertThat(words(text)).first().isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "二〇一七年十月二十四日, 2017-10-24",
        "二○一七年十月廿四日, 2017-10-24",
        "二零一七年十月二十四号, 2017-10-24",
        "１９９７年７月１日, 1997-07-01",
        "二千零八年, 2008",
        "一百二十天, P120D",
        "三百六十五天, P365D",
        "一千零一天, P1001D",
        "3千年, P3000Y",
        "两万年, P20000Y",
        "卅年, P30Y",
        "民国一〇六年, 2017",
        "下午三点零五分, XXXX-XX-XXT15:05"
    })
    void numbersInSignsAreRead(String text, String value) {
        assertThat(Taggers.of("zh").tag(text, THURSDAY).timexes())
                .singleElement()
                .extracting(Timex3::value)
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"总统周二到访，任期将于后年届满。, 2017-10-31", "'总统周二到访,任期将于后年届满。', 2017-10-31", "总统周二将到访，双方已交换文本。, 2017-11-07"})
    void theCommaEndsTheClauseOfTheVerb(String text, String value) {
        assertThat(Taggers.of("zh").tag(text, THURSDAY).timexes())
                .first()
                .extracting(Timex3::value)
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "總統將於週二訪問, 2017-11-07",
        "总统将于周二访问, 2017-11-07",
        "總統週二訪問了該國, 2017-10-31",
        "會談將於兩個月後舉行, 2018-01",
        "民國106年10月24日下午3點, 2017-10-24T15",
        "後天, 2017-11-04"
    })
    void bothScriptsReadAlike(String text, String value) {
        assertThat(Taggers.of("zh").tag(text, THURSDAY).timexes())
                .singleElement()
                .extracting(Timex3::value)
                .isEqualTo(value);
    }
}
