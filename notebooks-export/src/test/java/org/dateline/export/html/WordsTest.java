package org.dateline.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.TableSchema;
import org.dateline.event.EventStatus;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private final Words words = Words.load();

    @Test
    void everyStatusAndEveryTypeHasWords() {
        Stream.of(EventStatus.values()).forEach(status -> assertHas("status." + status.code()));
        Column<String> type = Column.text("event_type");
        Dictionaries.with(List.of())
                .rows("events/event-modes.csv", TableSchema.of(1, row -> row.value(type), type))
                .forEach(row -> assertHas("kind." + row.value()));
        Arrays.stream(Outcome.values()).forEach(outcome -> assertHas(outcome.key()));
        Marks.quads().forEach(quad -> assertHas("quad." + quad));
    }

    private void assertHas(String key) {
        assertThat(words.of(key, "en")).isNotBlank();
    }

    @Test
    void everyLanguageHasAllWordsWithTheSamePlacesToFill() {
        words.all()
                .forEach((language, all) -> all.forEach((key, text) ->
                        assertThat(places(text)).as(key + " in " + language).isEqualTo(places(words.of(key, "en")))));
    }

    private static TreeSet<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void wordsAreFilledInWhateverTheirOrder() {
        assertThat(words.of("count", "tr", 3, 12)).isEqualTo("12 olaydan 3");
    }

    @Test
    void languagesAreCalledAsTheyCallThemselves() {
        assertThat(Words.LANGUAGES.stream().map(language -> LanguageName.of(language, language)))
                .containsExactly("English", "العربية", "español", "فارسی", "français", "русский", "Türkçe", "中文");
    }
}
