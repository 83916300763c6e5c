package org.dateline.jobs.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.jobs.bench.SyntheticArticle.Told;
import org.junit.jupiter.api.Test;

/** The stream is the same every time, and its truth holds. */
class SyntheticStreamTest {
    private static final int ARTICLES = 5_000;

    private final Press press = SyntheticStream.press(1, ARTICLES, 0);
    private final World world = press.world();

    @Test
    void anArticleIsTheSameEveryTimeAndInAnyOrder() {
        Press again = SyntheticStream.press(1, ARTICLES, 0);
        for (int number : List.of(4_999, 0, 70, 1_234)) {
            assertThat(again.article(number)).isEqualTo(press.article(number));
        }
        assertThat(SyntheticStream.press(2, ARTICLES, 0).article(70)).isNotEqualTo(press.article(70));
    }

    @Test
    void allWordsAreFilledIn() {
        for (int number = 0; number < 1_000; number++) {
            SyntheticArticle article = press.article(number);
            assertThat(article.body()).doesNotContain("{", "}", "[", "]", "null", "  ", " .");
        }
    }

    @Test
    void nothingIsToldOfBeforeItIsKnown() {
        for (int number = 0; number < ARTICLES; number++) {
            SyntheticArticle article = press.article(number);
            for (TruthEvent event : eventsOf(article)) {
                LocalDate known =
                        event.plan() == null ? event.day() : event.plan().announced();
                assertThat(article.published()).as(article.toString()).isAfterOrEqualTo(known);
            }
        }
    }

    @Test
    void copiesTellOfTheSameEventsOnTheSameDay() {
        List<SyntheticArticle> copies = IntStream.range(0, ARTICLES)
                .mapToObj(press::article)
                .filter(article -> article.copiedFrom() >= 0)
                .toList();
        assertThat(copies).hasSizeBetween(ARTICLES / 10, ARTICLES / 5);
        for (SyntheticArticle copy : copies) {
            SyntheticArticle original = press.article(copy.copiedFrom());
            assertThat(eventsOf(copy)).isEqualTo(eventsOf(original));
            assertThat(copy.published()).isEqualTo(original.published());
        }
    }

    @Test
    void whatIsOnlyToldApartByItsDayRestsInBetween() {
        Map<String, List<LocalDate>> days = new HashMap<>();
        Set<String> drafts = new HashSet<>();
        for (int number = 0; number < world.events(); number++) {
            TruthEvent event = world.event(number);
            if (event.act().kind() == Act.Kind.DRAFT) {
                assertThat(drafts.add(event.act() + event.object())).isTrue();
            } else if (event.act().kind() != Act.Kind.MANDATE) {
                String key = event.act() + " " + event.source() + " " + event.target();
                List<LocalDate> others = days.computeIfAbsent(key, k -> new ArrayList<>());
                assertThat(others)
                        .allSatisfy(day -> assertThat(
                                        Math.abs(day.toEpochDay() - event.day().toEpochDay()))
                                .isGreaterThanOrEqualTo(World.REST_DAYS));
                others.add(event.day());
            }
        }
    }

    @Test
    void oneEventCanBeToldOfInAThirdOfTheArticles() {
        Press hot = SyntheticStream.press(1, ARTICLES, 0.35);
        long tellOfIt = IntStream.range(0, ARTICLES)
                .filter(number ->
                        hot.article(number).sentences().stream().anyMatch(told -> "e0".equals(told.eventId())))
                .count();
        assertThat(tellOfIt).isBetween(ARTICLES * 28L / 100, ARTICLES * 36L / 100);
    }

    private List<TruthEvent> eventsOf(SyntheticArticle article) {
        return IntStream.range(0, article.nSentences())
                .mapToObj(article::sentence)
                .map(Told::eventId)
                .filter(id -> id != null)
                .map(id -> world.event(Integer.parseInt(id.replaceAll("\\D", ""))))
                .toList();
    }
}
