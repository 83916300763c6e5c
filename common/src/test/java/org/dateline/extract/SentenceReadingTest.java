package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.dictionary.Dictionaries;
import org.dateline.event.Mention;
import org.dateline.event.PassedOver;
import org.dateline.event.WhyNot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceReadingTest {
    private static final LanguagePacks PACKS = LanguagePacks.compile(Dictionaries.with(List.of()));

    private final Extractor extractor = new Extractor(PACKS);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en ; Will Peru recognise Kosovo? ; recognise ; recognition ; QUESTION ; ''",
                "en ; The Chilean coach met the Peruvian striker before the match. ; met ; meeting ; BARRED ; coach",
                "en ; Chile and Peru reached no agreement on Monday. ; reached ; agreement_signed ; NO_OBJECT ;"
                        + " agreement",
                "en ; The guests met in Lima. ; met ; meeting ; NOBODY ; ''",
                "en ; Ghana did not recognise Kosovo on Monday. ; recognise ; recognition ; NOT_TOLD ; not",
                "en ; Ghana criticised the closure of a school. ; criticised ; accuse.other ; ONE_ACTOR ; ''",
                "en ; Ghana said that Togo's ship criticised a port. ; criticised ; accuse.other ; UNFILLED ; needs",
                "en ; Ghana's talks with Togo were useful. ; talks ; meeting ; NO_ONE_ACT ; ''",
                "ar ; لم تستقبل غانا وزير خارجية توغو. ; تستقبل ; meeting ; NOT_TOLD ; لم",
                "ar ; هل تعترف بيرو بدولة فلسطين؟ ; تعترف ; recognition ; QUESTION ; ''",
                "ru ; Гана не осудила Того. ; осудила ; condemnation ; NOT_TOLD ; не",
                "ru ; Осудит ли Гана Того? ; Осудит ; condemnation ; QUESTION ; ''",
            })
    void aWordThatGaveNoEventTellsWhy(
            String language, String text, String words, String mode, WhyNot why, String detail) {
        List<SentenceReading> read = read(language, text);
        assertThat(read).hasSize(1);
        assertThat(read.get(0).passedOver()).anySatisfy(passed -> {
            assertThat(passed.words()).isEqualTo(words);
            assertThat(passed.mode()).isEqualTo(mode);
            assertThat(passed.why()).isEqualTo(why);
            assertThat(passed.detail()).contains(detail);
        });
    }

    @Test
    void whatIsAnEventIsNotPassedOver() {
        List<SentenceReading> read = read("en", "Nothing happened. Ghana condemned Togo on Monday.");
        assertThat(read).hasSize(2);
        assertThat(read.get(0).mentions()).isEmpty();
        assertThat(read.get(0).passedOver()).isEmpty();
        assertThat(read.get(1).mentions()).extracting(Mention::eventMode).containsExactly("condemnation");
        assertThat(read.get(1).passedOver()).isEmpty();
    }

    @Test
    void anArticleOnSportSaysSoOfWhatItWouldHaveGiven() {
        String text = "Ghana accused Togo on Monday. The striker left the tournament. The coach left the league.";
        assertThat(read("en", text).get(0).passedOver())
                .extracting(PassedOver::why)
                .containsOnly(WhyNot.SPORT);
    }

    @Test
    void theReadingIsThatOfARun() {
        String text =
                "Ghana and Togo did not meet on Monday. Chile condemned Peru on 3 May 2016. It met it the next day.";
        Article article = article("en", text);
        assertThat(extractor.explain(article).stream().flatMap(sentence -> sentence.mentions().stream()))
                .containsExactlyElementsOf(extractor.extract(article).mentions());
    }

    @Test
    void aLanguageWhoseEventsAreNotReadHasNoSentences() {
        assertThat(read("und", "Ghana condemned Togo.")).isEmpty();
        assertThat(read("pt", "O Gana condenou o Togo.")).isEmpty();
    }

    private List<SentenceReading> read(String language, String text) {
        return extractor.explain(article(language, text));
    }

    private static Article article(String language, String text) {
        LocalDate published = LocalDate.parse("2016-05-05");
        return new Article("a", null, "source:a", language, null, text, null, published, "published", "", "jsonl");
    }
}
