package org.dateline.jobs.step.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopySuspectsTest {

    private static List<String> among(CopyPlace... places) {
        List<String> pairs = new ArrayList<>();
        CopySuspects.among(List.of(places).iterator())
                .forEachRemaining(pair -> pairs.add(pair.band() + " " + told(pair.one()) + told(pair.other())));
        return pairs;
    }

    /** An article that looks as its letter says. */
    private static CopyPlace place(long band, String article, boolean isNew) {
        long look = article.charAt(0) * 0x9e3779b97f4a7c15L;
        return new CopyPlace(band, article.charAt(0) * 100L + article.charAt(1), isNew, look, ~look);
    }

    private static String told(long article) {
        return "" + (char) (article / 100) + (char) (article % 100);
    }

    private static CopyPlace fresh(long band, String article) {
        return place(band, article, true);
    }

    private static CopyPlace old(long band, String article) {
        return place(band, article, false);
    }

    @Test
    void eachMeetsTheFirstUnderItsKeyThatLooksLikeIt() {
        assertThat(among(
                        fresh(1, "a1"),
                        fresh(1, "a2"),
                        fresh(1, "b1"),
                        fresh(1, "a3"),
                        fresh(1, "b2"),
                        fresh(2, "a1"),
                        fresh(2, "b1"),
                        fresh(3, "b1"),
                        fresh(3, "b2")))
                .containsExactly("1 a1a2", "1 a1a3", "1 b1b2", "3 b1b2");
    }

    @Test
    void aKeyWithoutANewArticleIsLeftAlone() {
        assertThat(among(old(1, "a1"), old(1, "a2"), old(2, "a1"), fresh(2, "a3")))
                .containsExactly("2 a1a3");
    }

    @Test
    void nothingIsSuspectedOfNothing() {
        assertThat(among()).isEmpty();
    }
}
