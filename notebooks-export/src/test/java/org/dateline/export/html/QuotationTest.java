package org.dateline.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationTest {

    private static String html(String sentence, String trigger, String dateWords, int most) {
        Element element = new Element("q");
        Quotation.of(Pages.report(sentence, trigger, dateWords), most).addTo(element);
        return element.html();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "They met on Friday. | met | on Friday | They <mark>met</mark> <mark class=\"d\">on Friday</mark>.",
                "On Friday they met. | met | On Friday | <mark class=\"d\">On Friday</mark> they <mark>met</mark>.",
                "They met.           | met | -         | They <mark>met</mark>.",
                "They met.           | saw | soon      | They met.",
                "The Friday meeting. | Friday meeting | Friday | The <mark class=\"d\">Friday</mark> meeting.",
            })
    void theWordsOfTheActAndOfTheDateAreMarked(String sentence, String trigger, String dateWords, String html) {
        assertThat(html(sentence, trigger, dateWords, 0)).isEqualTo(html);
    }

    @Test
    void aLongSentenceIsCutBetweenWordsAroundThoseThatCount() {
        String sentence = "a ".repeat(100) + "they met on Friday" + " b".repeat(100);
        String cut =
                Quotation.of(Pages.report(sentence, "met", "on Friday"), 60).text();
        assertThat(cut)
                .startsWith("…a")
                .endsWith("b…")
                .contains("they met on Friday")
                .hasSizeLessThanOrEqualTo(62);
    }

    @Test
    void noSignIsCutInTwo() {
        String cut = Quotation.of(Pages.report("𠀀".repeat(100), "x", null), 61).text();
        assertThat(cut.codePoints()).noneMatch(each -> Character.getType(each) == Character.SURROGATE);
    }
}
