package org.dateline.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.language.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No text is too strange to be read. {@code -Ddateline.strange.texts=5000000} reads that many of them, all languages taken
 * together, and longer ones.
 */
class StrangeTextsTest {
    private static final int QUICK = 20_000;
    private static final int TEXTS = Integer.getInteger("dateline.strange.texts", QUICK);
    private static final LocalDate DAY = LocalDate.of(2017, 11, 2);
    private static final int LENGTH = TEXTS > QUICK ? 1 << 20 : 1 << 14;

    @Test
    void everyTextIsReadAndSpansLieInIt() {
        for (String language : Languages.TIMEX) {
            StrangeTexts texts = new StrangeTexts(language, language.hashCode());
            Taggers tagger = Taggers.of(language);
            for (int left = TEXTS / Languages.TIMEX.size(); left > 0; left--) {
                String text = texts.next();
                String problem = problem(text, tagger.tag(text, DAY).timexes());
                assertThat(problem).as(language + " <" + text + ">").isEmpty();
            }
        }
    }

    private static String problem(String text, List<Timex3> timexes) {
        int end = 0;
        for (Timex3 timex : timexes) {
            boolean isInOrder = timex.span().begin() >= end && timex.span().end() <= text.length();
            if (!isInOrder
                    || !timex.text().equals(timex.span().of(text))
                    || timex.value().isBlank()) {
                return timex.toString();
            }
            end = timex.span().end();
        }
        return "";
    }

    /** Whatever were worse than linear would not come to an end here. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "1",
                "و",
                "May",
                "\uD83D",
                "١",
                "年",
                "- ",
                "May ",
                "1 ",
                "one ",
                "1/",
                "2015-",
                "from May to ",
                "(",
                "th ",
                "two thousand and ",
                "قبل ",
                "يوم ",
                "ثلاثة و",
                "час ",
                "before "
            })
    void aLongTextOfTheSameIsRead(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        for (String language : Languages.TIMEX) {
            assertThat(problem(text, Taggers.of(language).tag(text, DAY).timexes()))
                    .isEmpty();
        }
    }
}
