package org.dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.actor.table.ActorExampleRow;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.Located;
import org.dateline.language.Languages;
import org.dateline.text.Document;
import org.dateline.text.Lexicon;
import org.dateline.text.LexiconBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ActorExamplesTest {
    private static final Dictionaries DICTIONARIES = Dictionaries.with(List.of());
    private static final ActorCatalog CATALOG = ActorCatalog.load(DICTIONARIES);
    private static final Map<String, Reader> READERS = new HashMap<>();

    private record Reader(ActorTagger tagger, Lexicon lexicon) {
        static Reader of(String language) {
            LexiconBuilder lexicon = new LexiconBuilder();
            ActorTagger tagger = ActorTagger.compile(language, DICTIONARIES, CATALOG, lexicon);
            return new Reader(tagger, lexicon.build());
        }
    }

    static Stream<Arguments> examples() {
        return Languages.ALL.stream()
                .flatMap(language -> DICTIONARIES.rows(ActorExampleRow.path(language), ActorExampleRow.SCHEMA).stream()
                        .map(row -> Arguments.of(language, row)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theActorsOfEachExampleAreRead(String language, Located<ActorExampleRow> example) {
        Reader reader = READERS.computeIfAbsent(language, Reader::of);
        String text = example.value().text();
        Document document = new Document();
        document.read(text, 0, reader.lexicon, Languages.proclitics(language));
        document.joinWords(List.of());
        List<String> read = reader.tagger.tag(document, example.value().at()).stream()
                .map(mention -> mention.actorId() + "=" + mention.span().of(text))
                .toList();
        assertThat(read).as(text).isEqualTo(example.value().actors());
    }
}
