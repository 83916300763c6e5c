package org.dateline.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {

    private static final String OVERRIDE = "\u202Egnp\u202C";

    private static Document parse(Page page, String language) {
        return Jsoup.parse(new HtmlPage(page, language).html());
    }

    @Test
    void eachEventIsReadWithItsSentenceItsSourceAndTheWordsThatGaveItsDate() {
        Element event = parse(Pages.sample(), "en").selectFirst(".events > li");
        assertThat(event.selectFirst("time").text()).isEqualTo("2017-10-24");
        assertThat(event.selectFirst(".s").text()).isEqualTo("Russia vetoed the draft on Tuesday.");
        assertThat(event.select("mark").eachText()).containsExactly("vetoed", "on Tuesday");
        assertThat(event.selectFirst("a").attr("href")).isEqualTo("https://example.org/a?b=1&c=2");
        assertThat(event.text()).contains("occurred · rejections and vetoes");
        assertThat(event.text()).contains("North Post · 2017-10-25 · by its weekday");
        assertThat(event.select("a[href=#e1] bdi").text()).isEqualTo("Russia and Türkiye meet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</script><script>alert(1)</script>",
                "<!-- <script>",
                "\" onmouseover=\"alert(1)",
                "' onclick='alert(1)",
                "</title></style></p></li><img src=x onerror=alert(1)>",
                "]]> &lt;b&gt; \u2028\u2029 x",
                OVERRIDE
            })
    void textOfArticlesIsDataNotMarkup(String text) {
        Page plain = Pages.of(List.of(hostile("words")));
        Page page = Pages.of(List.of(hostile(text)));
        Document document = parse(page, "en");
        assertThat(document.getAllElements().size())
                .isEqualTo(parse(plain, "en").getAllElements().size());
        assertThat(document.select("*").stream().flatMap(element -> element.attributes().asList().stream()))
                .noneMatch(attribute -> attribute.getKey().startsWith("on"));
        assertThat(document.selectFirst(".s").wholeText()).isEqualTo(text);
        assertThat(document.selectFirst("li .h bdi").wholeText()).isEqualTo(text);
        assertThat(document.select(".s, li bdi")).allMatch(each -> each.hasAttr("dir") || each.is("bdi"));
    }

    private static PageEvent hostile(String text) {
        PageEvent event = Pages.veto(
                Pages.OCTOBER_24,
                new Report("source:" + text, "en", Pages.OCTOBER_24, null, text, text, text, "weekday"));
        return new PageEvent(
                text,
                text,
                event.act(),
                event.status(),
                event.date(),
                event.dateAgreement(),
                List.of(new Part("state:" + text, "source")),
                List.of("state:" + text),
                List.of("topic:" + text),
                1,
                1,
                event.firstReported(),
                event.reports(),
                event.readings(),
                List.of(),
                Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//x.y"
            })
    void onlyAddressesOfTheWebAreLinks(String url) {
        Report report = new Report("source:north-post", "en", Pages.OCTOBER_24, url, "x", "x", null, "weekday");
        Document document = parse(Pages.of(List.of(Pages.veto(Pages.OCTOBER_24, report))), "en");
        assertThat(document.select("a[href]"))
                .allMatch(link -> link.attr("href").startsWith("#"));
    }

    @Test
    void nothingIsFetchedAndOnlyItsOwnScriptsRun() {
        Document document = parse(Pages.sample(), "en");
        assertThat(document.select("[src], link, iframe, object, embed, form[action], [style]"))
                .isEmpty();
        String policy =
                document.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy).startsWith("default-src 'none'; script-src 'sha256-").doesNotContain("unsafe");
    }

    @Test
    void aPageInArabicReadsFromTheRight() {
        Document document = parse(Pages.sample(), "ar");
        assertThat(document.selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(document.selectFirst("html").attr("lang")).isEqualTo("ar");
        assertThat(document.title()).isEqualTo("كل الأحداث");
        assertThat(document.selectFirst(".events bdi").text().replaceAll("[\u2068\u2069]", ""))
                .isEqualTo("نقض: روسيا – تفويض الآلية المشتركة");
        assertThat(document.selectFirst(".events .m").text()).isEqualTo("وقع · رفض ونقض");
        assertThat(document.select(".s"))
                .allMatch(sentence -> sentence.attr("dir").equals("auto"));
    }

    @Test
    void thePageSaysWhatItIsAboutAndWhatIsLeftOut() {
        Page page = Pages.sample();
        Subject pair = new Subject(
                List.of("state:RUS", "state:TUR"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Document document = parse(
                new Page(
                        pair,
                        "r",
                        page.knownUntil(),
                        page.events(),
                        page.names(),
                        page.coverage(),
                        new LeftOut(70, 12, 160)),
                "en");
        assertThat(document.title()).isEqualTo("Russia – Türkiye");
        assertThat(document.selectFirst("#notes").text())
                .contains("70 earlier events are left out: a page holds 6.", "12 more reports", "longer than 160");
    }

    @Test
    void pagesOfDifferentPeriodsHaveDifferentNames() {
        Optional<LocalDate> since = Optional.of(LocalDate.of(2017, 9, 1));
        Optional<LocalDate> until = Optional.of(LocalDate.of(2018, 2, 28));
        Optional<String> topic = Optional.of("topic:cbrn.opcw-jim");
        assertThat(new Subject(List.of(), topic, Optional.empty(), since, until).fileName())
                .isEqualTo("topic-cbrn-opcw-jim-2017-09-01-to-2018-02-28");
        assertThat(new Subject(List.of(), topic, Optional.empty(), since, Optional.empty()).fileName())
                .isEqualTo("topic-cbrn-opcw-jim-2017-09-01");
        assertThat(new Subject(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), until).fileName())
                .isEqualTo("to-2018-02-28");
        assertThat(Subject.all().fileName()).isEqualTo("timeline");
    }

    @Test
    void aReleaseWithoutTextsSaysSo() {
        Report report = new Report("source:north-post", "en", Pages.OCTOBER_24, null, null, "x", null, "weekday");
        Document document = parse(Pages.of(List.of(Pages.veto(Pages.OCTOBER_24, report))), "en");
        assertThat(document.selectFirst(".events .s").text()).isEqualTo("(the release keeps no texts)");
    }

    @Test
    void aPageWithoutEventsSaysSo() {
        Document document = parse(Pages.of(List.of()), "fr");
        assertThat(document.select("section").eachAttr("id")).containsExactly("coverage", "events", "notes");
        assertThat(document.selectFirst("#events").text()).contains("Aucun événement.");
        assertThat(document.select("#coverage svg text").eachText()).contains("Levant Wire");
    }

    @Test
    void everyPartIsFoundFromTheTop() {
        Document document = parse(Pages.sample(), "en");
        assertThat(document.select("#contents a").eachAttr("href"))
                .containsExactlyElementsOf(document.select("main > section:not(#notes)").eachAttr("id").stream()
                        .map(id -> "#" + id)
                        .toList());
        assertThat(document.selectFirst("a.skip").attr("href")).isEqualTo("#events");
    }

    @Test
    void aPictureWithNothingInItIsNotDrawn() {
        Document document = parse(
                Pages.of(List.of(Pages.event("e-2", "Talks", "STATUS", "occurred", Pages.day(Pages.OCTOBER_24)))),
                "en");
        assertThat(document.selectFirst("#agreement").text()).isEqualTo("Where sources disagree on the date No event.");
        assertThat(document.select("#agreement figure")).isEmpty();
        assertThat(document.select("#lag figure")).hasSize(1);
    }

    @Test
    void everyPictureIsAFileOfItsOwn() {
        assertThat(new HtmlPage(Pages.sample(), "en").pictures())
                .containsOnlyKeys("timeline", "heat", "weeks", "meetings", "plans", "agreement", "lag", "coverage")
                .allSatisfy((key, svg) -> assertThat(svg).startsWith("<svg ").contains("xmlns=", "viewBox="));
    }

    @Test
    void aPictureThatStandsAloneHasItsLegend() {
        Map<String, String> pictures = new HtmlPage(Pages.sample(), "en").pictures();
        assertThat(Jsoup.parse(pictures.get("timeline"), Parser.xmlParser())
                        .select("text")
                        .eachText())
                .contains("planned or called for", "conflict in deeds");
        assertThat(Jsoup.parse(pictures.get("coverage"), Parser.xmlParser())
                        .select("text")
                        .eachText())
                .containsSubsequence("Levant Wire", "Arabic", "English");
        assertThat(pictures.get("lag")).doesNotContain("<g>");
    }

    @Test
    void fiveThousandEventsStayBelowFiveMegabytes() {
        Page page = Pages.large(5000);
        String html = new HtmlPage(page, "en").html();
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(5_000_000);
    }

    @Test
    void theDayOfTheReportIsNotTheDayOfTheEvent() {
        Document document = parse(Pages.sample(), "en");
        assertThat(document.select("#lag tbody tr").first().text()).endsWith("3");
        assertThat(document.select("#agreement tbody td").eachText())
                .contains("2017-10-24 (1), 2017-10-25 (1)", "50 %");
        assertThat(document.select("#plans tbody tr").text())
                .isEqualTo("Mandate expires 2017-11-08 2017-11-17 2017-11-17 still ahead");
        assertThat(document.select("#meetings tbody tr").first().text()).startsWith("Russia – Türkiye 3");
    }
}
