package org.dateline.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.print.PrintOptions;

/** Pages as a reader has them. Skipped where Debian's chromium and chromium-driver are not installed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private Browser browser;

    @BeforeAll
    void start() {
        Assumptions.assumeTrue(Browser.isInstalled(), "There is no chromium and chromedriver in /usr/bin.");
        browser = new Browser();
    }

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        List<PageEvent> events = new ArrayList<>(Pages.sample().events());
        Report other = Pages.report("</script><script>throw 'run'</script>", "vetoed", null);
        events.set(0, Pages.veto(Pages.OCTOBER_24, events.get(0).reports().get(0), other));
        browser.open(new HtmlPage(Pages.of(events), "en").html(), folder);
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private WebElement find(String css) {
        return browser.driver().findElement(By.cssSelector(css));
    }

    private List<String> shown() {
        return browser.driver().findElements(By.cssSelector(".events > li:not([hidden]) .h bdi")).stream()
                .map(title -> title.getDomProperty("textContent"))
                .toList();
    }

    private void await(String css) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (browser.driver().findElements(By.cssSelector(css)).isEmpty()) {
            assertThat(System.nanoTime()).as(css).isLessThan(end);
            Thread.sleep(50);
        }
    }

    @Test
    void oneCanFilterByAnActorAndSearch() throws InterruptedException {
        find("select[name=actor] option[value='state:TUR']").click();
        await(".events > li[hidden]");
        assertThat(shown()).hasSize(5).doesNotContain("Russia vetoes draft on JIM mandate");
        assertThat(find("#count").getText()).isEqualTo("5 of 6 events");
        find("#filters button").click();
        find("input[name=search]").sendKeys("VETOED tuesday");
        await(".events > li[hidden]:last-child");
        assertThat(shown()).containsExactly("Russia vetoes draft on JIM mandate");
    }

    @Test
    void oneCanReadTheLabelsInAnotherLanguage() {
        find("#language option[value=ar]").click();
        assertThat(find("html").getDomAttribute("dir")).isEqualTo("rtl");
        assertThat(find("h1").getText()).isEqualTo("كل الأحداث");
        assertThat(find(".events bdi").getText()).contains("نقض", "روسيا", "تفويض الآلية المشتركة");
        assertThat(find("#lag td a").getDomProperty("textContent")).startsWith("محادثات وزيارات");
        find("#language option[value=zh]").click();
        assertThat(find("html").getDomAttribute("dir")).isEqualTo("ltr");
        assertThat(find(".events bdi").getText()).isEqualTo("否决：俄罗斯 – 联合调查机制");
        find("#language option[value=en]").click();
        assertThat(find(".events bdi").getText()).isEqualTo("Russia vetoes draft on JIM mandate");
    }

    @Test
    void theReportsOfAnEventOpen() {
        WebElement report = find(".events details .s");
        assertThat(report.isDisplayed()).isFalse();
        find(".events summary").click();
        assertThat(report.isDisplayed()).isTrue();
        assertThat(report.getText()).isEqualTo("</script><script>throw 'run'</script>");
    }

    @Test
    void picturesAreDrawnThatCanBeTouchedAndNothingIsFetched() throws InterruptedException {
        for (String key : List.of("timeline", "heat", "weeks", "meetings", "plans", "lag", "coverage")) {
            browser.driver().executeScript("document.getElementById(arguments[0]).scrollIntoView()", key);
            await("[data-chart=" + key + "] svg .mark-group");
        }
        find("#filters input[type=checkbox]").click();
        await("#timeline .still:not([hidden])");
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests()).isEmpty();
    }

    @Test
    void aPagePrints() {
        assertThat(browser.driver().print(new PrintOptions()).getContent()).startsWith("JVBERi0");
    }

    @Test
    void paperIsLight() {
        browser.prefer("dark");
        String paper = "return getComputedStyle(document.body).backgroundColor";
        assertThat(browser.driver().executeScript(paper)).isEqualTo("rgb(22, 24, 29)");
        browser.prefer("dark", "print");
        assertThat(browser.driver().executeScript(paper)).isEqualTo("rgb(255, 255, 255)");
        browser.prefer("light");
    }

    @ParameterizedTest
    @CsvSource({"light, en", "dark, zh", "light, ar"})
    void aPageIsAccessible(String colours, String language) throws IOException {
        browser.prefer(colours);
        find("#language option[value=" + language + "]").click();
        assertThat(browser.faults()).isEmpty();
    }

    /** Two seconds on an idle machine; the limit only tells what grows with the square. */
    @Test
    void fiveThousandEventsOpenAndFilterQuickly(@TempDir Path folder) throws IOException, InterruptedException {
        browser.open(new HtmlPage(Pages.large(5000), "en").html(), folder);
        Number opened = (Number) browser.driver()
                .executeScript("return performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd");
        assertThat(opened.doubleValue()).isLessThan(10_000);
        long begin = System.nanoTime();
        find("input[name=search]").sendKeys("nothing of it");
        await(".events > li[hidden]:last-child");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }
}
