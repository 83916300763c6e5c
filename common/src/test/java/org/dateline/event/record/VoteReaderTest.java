package org.dateline.event.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.dictionary.Dictionaries;
import org.dateline.language.Languages;
import org.dateline.text.Document;
import org.dateline.text.LexiconBuilder;
import org.dateline.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts of votes of the Security Council; {@code ?} for what is not told, nothing for no count. */
class VoteReaderTest {
    private static final Dictionaries DICTIONARIES = Dictionaries.with(List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | It was adopted by 14 votes to none with one abstention. | 14-0-1",
                "en | The vote was 13-1-1. | 13-1-1",
                "en | It voted 11-2 with two abstentions. | 11-2-2",
                "en | Eleven members voted in favour, two against and two abstained. | 11-2-2",
                "en | It passed by 13 votes, with one against and one abstention. | 13-1-1",
                "en | It was adopted unanimously. | 15-0-0",
                "en | Eleven voted in favour and four abstained. | 11-0-4",
                "en | Ten members voted in favour. | 10-?-?",
                "en | A resolution needs at least nine votes in favour. |",
                "en | The 15-member council met for 3 hours. |",
                "fr | Par 14 voix contre zéro et une abstention. | 14-0-1",
                "fr | Onze pays ont voté pour, deux contre et deux se sont abstenus. | 11-2-2",
                "es | Con 12 votos a favor, ninguno en contra y tres abstenciones. | 12-0-3",
                "ru | За – 11, против – 2, воздержались – 2. | 11-2-2",
                "ar | بأغلبية 10 أصوات وامتناع خمسة أعضاء | 10-0-5",
                "ar | أيده 12 عضوا وعارضه عضو واحد وامتنع عضوان | 12-1-2",
                "tr | 13 lehte, 1 aleyhte ve 1 çekimser oyla | 13-1-1",
                "zh | 14票赞成、1票弃权 | 14-0-1",
            })
    void countsVotes(String language, String text, String expected) {
        Document document = new Document();
        document.read(text, 0, new LexiconBuilder().build(), Languages.proclitics(language));
        VoteWords words = VoteWords.of(language, DICTIONARIES);
        Span all = new Span(0, document.tokens().size());
        String found = VoteReader.read(document, words, all, true)
                .map(vote ->
                        vote.forCount() + "-" + orUnknown(vote.againstCount()) + "-" + orUnknown(vote.abstainCount()))
                .orElse(null);
        assertThat(found).isEqualTo(expected);
    }

    private static String orUnknown(Integer count) {
        return count == null ? "?" : count.toString();
    }
}
