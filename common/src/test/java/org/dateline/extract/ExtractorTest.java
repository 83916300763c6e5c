package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.dictionary.Dictionaries;
import org.dateline.timex.Timex3;
import org.junit.jupiter.api.Test;

class ExtractorTest {
    private static final LanguagePacks PACKS = LanguagePacks.compile(Dictionaries.with(List.of()));

    private final Extractor extractor = new Extractor(PACKS);

    @Test
    void aLanguageReadForDatesOnlyGivesDatesAndNoEvents() {
        Extraction french = extractor.extract(article("fr", "Le ministre arrive à Tunis le 3 mai 2016."));
        assertThat(french.timexes()).extracting(Timex3::value).containsExactly("2016-05-03");
        assertThat(french.mentions()).isEmpty();
    }

    @Test
    void aLanguageThatIsNotReadGivesNothing() {
        Extraction unknown = extractor.extract(article("und", "3 May 2016"));
        assertThat(unknown.timexes()).isEmpty();
        assertThat(unknown.anchorDate()).isEqualTo("2016-05-02");
    }

    @Test
    void nothingOfOneArticleIsKeptForTheNext() {
        Article first =
                article("en", "Chile's president visited Peru on 3 May 2016. He met its president the next day.");
        Extraction alone = new Extractor(PACKS).extract(first);
        extractor.extract(article("en", "On 9 June 2011 Ghana's president visited Togo."));
        assertThat(extractor.extract(first)).isEqualTo(alone);
    }

    private static Article article(String language, String text) {
        LocalDate published = LocalDate.parse("2016-05-02");
        return new Article("a", null, "source:a", language, null, text, null, published, "published", "", "jsonl");
    }
}
