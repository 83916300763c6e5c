package org.dateline.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.Located;
import org.dateline.language.Languages;
import org.dateline.timex.grammar.RuleKind;
import org.dateline.timex.table.TimexExamplesTable;
import org.dateline.timex.table.TimexExamplesTable.TimexExample;
import org.dateline.timex.table.TimexNegativesTable;
import org.dateline.timex.table.TimexRulesTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TimexCorpusTest {
    private static final int EXAMPLES_PER_RULE = 2;
    private static final String NO_TIMEX = "NONE";

    private static List<Located<TimexExample>> examples(String language) {
        return Dictionaries.with(List.of())
                .rows("languages/" + language + "/timex-examples.csv", TimexExamplesTable.SCHEMA);
    }

    static Stream<Arguments> examples() {
        return Languages.TIMEX.stream()
                .flatMap(language -> examples(language).stream()
                        .map(row -> Arguments.of(language, row.value().rule(), row.value())));
    }

    static Stream<Arguments> negatives() {
        Dictionaries dictionaries = Dictionaries.with(List.of());
        return Languages.TIMEX.stream()
                .flatMap(language ->
                        dictionaries
                                .rows("languages/" + language + "/timex-negatives.csv", TimexNegativesTable.SCHEMA)
                                .stream()
                                .map(row -> Arguments.of(language, row.value())));
    }

    static Stream<String> languages() {
        return Languages.TIMEX.stream();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("examples")
    void everyExampleIsReadAsItSays(String language, String rule, TimexExample example) {
        List<Timex3> timexes =
                Taggers.of(language).tag(example.text(), example.anchor()).timexes();
        if (example.expected().type().equals(NO_TIMEX)) {
            assertThat(timexes).as(example.text()).isEmpty();
            return;
        }
        Timex3 found = timexes.stream()
                .filter(timex -> timex.ruleId().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " does not match in: " + example.text() + " " + timexes));
        assertThat(expected(found)).as(example.text()).isEqualTo(example.expected());
        if (example.interval().earliest() != null) {
            assertThat(interval(found.reading())).as(example.text()).isEqualTo(example.interval());
        } else {
            assertThat(found.reading()).as(example.text()).isNull();
        }
    }

    private static TimexExamplesTable.Expected expected(Timex3 timex) {
        String mod = timex.mod() == null ? null : timex.mod().name();
        return new TimexExamplesTable.Expected(timex.type().name(), timex.value(), mod);
    }

    private static TimexExamplesTable.Interval interval(DateReading reading) {
        return new TimexExamplesTable.Interval(
                reading.earliest(), reading.latest(), reading.precision().code());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("negatives")
    void whatIsNoTimeIsNotRead(String language, String text) {
        assertThat(Taggers.of(language).tag(text, LocalDate.of(2017, 11, 2)).timexes())
                .as(text)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyRuleHasTwoExamples(String language) {
        Set<String> without =
                Dictionaries.with(List.of())
                        .rows("languages/" + language + "/timex-rules.csv", TimexRulesTable.SCHEMA)
                        .stream()
                        .map(Located::value)
                        .filter(rule -> rule.kind() != RuleKind.MACRO)
                        .map(TimexRulesTable.TimexRule::id)
                        .collect(Collectors.toCollection(TreeSet::new));
        examples(language).stream()
                .collect(Collectors.groupingBy(row -> row.value().rule(), Collectors.counting()))
                .forEach((rule, count) -> {
                    if (count >= EXAMPLES_PER_RULE) {
                        without.remove(rule);
                    }
                });
        assertThat(without).isEmpty();
    }
}
