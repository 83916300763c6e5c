package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.dictionary.Dictionaries;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.LexiconBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said to the person who edits the tables of events. */
class EventTablesTest {
    private static final String PATTERNS =
            "id ; mode ; trigger ; voice ; with ; without ; status ; source ; target ; other ;"
                    + " needs ; provenance ; comment\n";

    @Test
    void everyWordClassHasABitOfAMask() {
        assertThat(WordClass.values()).hasSizeLessThanOrEqualTo(Long.SIZE);
    }

    @TempDir
    private Path folder;

    private List<String> problems(String row) throws IOException {
        Path tables = Files.createDirectories(folder.resolve("languages/en"));
        Files.writeString(tables.resolve("event-patterns.csv"), PATTERNS + row + "\n");
        Dictionaries dictionaries = Dictionaries.with(List.of(folder));
        EventTagger.compile("en", dictionaries, new LexiconBuilder());
        return dictionaries.problems().all().stream()
                .filter(problem -> problem.file().contains("event-patterns"))
                .map(Object::toString)
                .toList();
    }

    @Test
    void aWrongModeIsSaidWithTheNearestRightOne() throws IOException {
        assertThat(problems("x ; meting ; v:meet/met ; active ; ; ; ; subject ; object ; ; two ; own ;"))
                .singleElement()
                .asString()
                .contains("event-patterns.csv:2")
                .contains("did you mean meeting?");
    }

    @Test
    void aWrongPlaceIsSaidWithTheNearestRightOne() throws IOException {
        assertThat(problems("x ; meeting ; v:meet/met ; active ; ; ; ; subjct ; prep:wth ; ; two ; own ;"))
                .anySatisfy(problem -> assertThat(problem).contains("did you mean subject?"))
                .anySatisfy(problem -> assertThat(problem).contains("did you mean with?"));
    }

    @Test
    void aWrongKindOfObjectIsSaidWithTheNearestRightOne() throws IOException {
        assertThat(problems("x ; meeting ; v:meet/met ; active ; talk ; ; ; subject ; object ; ; two ; own ;"))
                .singleElement()
                .asString()
                .contains("did you mean talks?");
    }

    @Test
    void aRowOfAUsersFolderReplacesTheBuiltInOne() throws IOException {
        assertThat(problems("meet-verb ; meeting ; v:parley ; active ; ; ; ; subject ; prep:with ; ; two ; own ;"))
                .isEmpty();
    }
}
