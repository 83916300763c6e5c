package org.dateline.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.actor.ActorCatalog;
import org.dateline.actor.ActorTagger;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.Located;
import org.dateline.event.TopicScore;
import org.dateline.language.Languages;
import org.dateline.text.Document;
import org.dateline.text.Lexicon;
import org.dateline.text.LexiconBuilder;
import org.dateline.topic.table.TopicExampleRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TopicExamplesTest {
    private static final Dictionaries DICTIONARIES = Dictionaries.with(List.of());
    private static final ActorCatalog CATALOG = ActorCatalog.load(DICTIONARIES);
    private static final Map<String, Reader> READERS = new HashMap<>();

    private record Reader(ActorTagger tagger, TopicScorer scorer, Lexicon lexicon) {
        static Reader of(String language) {
            LexiconBuilder lexicon = new LexiconBuilder();
            ActorTagger tagger = ActorTagger.compile(language, DICTIONARIES, CATALOG, lexicon);
            TopicScorer scorer = TopicScorer.compile(language, DICTIONARIES, CATALOG, lexicon);
            return new Reader(tagger, scorer, lexicon.build());
        }
    }

    static Stream<Arguments> examples() {
        return Languages.ALL.stream()
                .flatMap(language -> DICTIONARIES.rows(TopicExampleRow.path(language), TopicExampleRow.SCHEMA).stream()
                        .map(row -> Arguments.of(language, row)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theFirstSentenceOfEachExampleIsAboutItsTopic(String language, Located<TopicExampleRow> example) {
        Reader reader = READERS.computeIfAbsent(language, Reader::of);
        Document document = new Document();
        document.read(example.value().text(), 0, reader.lexicon, Languages.proclitics(language));
        document.joinWords(List.of());
        List<TopicScore> topics =
                reader.scorer.score(document, reader.tagger.tag(document, null)).topicsOf(0);
        if (example.value().topics().isEmpty()) {
            assertThat(topics).as(example.value().text()).isEmpty();
        } else {
            assertThat(topics).as(example.value().text()).isNotEmpty();
            assertThat(topics.get(0).topicId())
                    .isEqualTo(example.value().topics().get(0));
            assertThat(topics)
                    .extracting(TopicScore::topicId)
                    .containsAll(example.value().topics());
        }
    }
}
