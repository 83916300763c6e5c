package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.dictionary.Located;
import org.dateline.event.pattern.EventExampleTable;
import org.dateline.event.pattern.EventExampleTable.Example;
import org.dateline.event.pattern.EventNegativeTable;
import org.dateline.event.pattern.EventPatternTable;
import org.dateline.language.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of examples and negatives of all languages. */
class EventExamplesTest {
    private static final int EXAMPLES_PER_PATTERN = 2;
    private static final LocalDate ANY_DAY = LocalDate.of(2015, 6, 17);

    static Stream<Arguments> examples() {
        return Languages.ALL.stream()
                .flatMap(language ->
                        examples(language).stream().map(row -> Arguments.of(language, row.line(), row.value())));
    }

    private static List<Located<Example>> examples(String language) {
        return EventReader.dictionaries().rows(EventExampleTable.path(language), EventExampleTable.SCHEMA);
    }

    @ParameterizedTest(name = "{0}:{1} {2}")
    @MethodSource("examples")
    void theExampleOfAPatternIsReadByIt(String language, int line, Example example) {
        List<Mention> found = EventReader.of(language).read(example.text(), example.published());
        assertThat(found).anySatisfy(mention -> {
            assertThat(mention.ruleId()).startsWith(example.pattern() + "/");
            assertThat(mention.eventMode()).isEqualTo(example.mode());
            assertThat(mention.status()).isEqualTo(example.status().code());
            assertThat(mention.earliest()).isEqualTo(example.earliest());
            assertThat(mention.latest()).isEqualTo(example.latest());
            assertThat(EventReader.sides(mention, Role.SOURCE, Role.PARTICIPANT))
                    .isEqualTo(ids(example.source()));
            assertThat(EventReader.sides(mention, Role.TARGET)).isEqualTo(ids(example.target()));
        });
    }

    private static Set<String> ids(String cell) {
        return cell == null ? Set.of() : new TreeSet<>(List.of(cell.split(" +")));
    }

    static Stream<Arguments> negatives() {
        return Languages.ALL.stream()
                .flatMap(language ->
                        EventReader.dictionaries()
                                .rows(EventNegativeTable.path(language), EventNegativeTable.SCHEMA)
                                .stream()
                                .map(row -> Arguments.of(language, row.line(), row.value())));
    }

    @ParameterizedTest(name = "{0}:{1} {2}")
    @MethodSource("negatives")
    void aNegativeHoldsNoEvent(String language, int line, String text) {
        assertThat(EventReader.of(language).read(text, ANY_DAY)).isEmpty();
    }

    @Test
    void everyPatternHasItsExamples() {
        List<String> lacking = new ArrayList<>();
        for (String language : Languages.ALL) {
            Map<String, Integer> counts = new HashMap<>();
            examples(language).forEach(row -> counts.merge(row.value().pattern(), 1, Integer::sum));
            EventReader.dictionaries()
                    .rows(EventPatternTable.path(language), EventPatternTable.SCHEMA)
                    .forEach(row -> {
                        if (counts.getOrDefault(row.value().id(), 0) < EXAMPLES_PER_PATTERN) {
                            lacking.add(row.file() + ":" + row.line() + " "
                                    + row.value().id());
                        }
                    });
        }
        assertThat(lacking).isEmpty();
    }

    @Test
    void theEventTablesHaveNoProblems() {
        Languages.ALL.forEach(EventReader::of);
        assertThat(EventReader.dictionaries().problems().all())
                .filteredOn(problem -> problem.file().contains("/event-"))
                .isEmpty();
    }
}
