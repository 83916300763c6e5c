package org.dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.language.Languages;
import org.dateline.timex.Taggers;
import org.dateline.timex.Timex3;
import org.junit.jupiter.api.Test;

/**
 * Scores the public sets of time expressions, which are no part of the project: whole, and without the cases that {@code
 * data/gold/exclusions} lists.
 */
class SharedSetsTest {

    private final ScoreSheet sheet = new ScoreSheet(Gold.floors(true));

    /** Values by set: of all cases, and of those whose reading for news is the set's. */
    private record SetScores(DateScores all, DateScores agreeing) implements Scores {
        @Override
        public Map<String, Double> measures() {
            Map<String, Double> measures = new LinkedHashMap<>();
            measures.put("strict", all.measures().get("strict"));
            measures.put("value", all.measures().get("value"));
            measures.put("agreeing", agreeing.measures().get("value"));
            return measures;
        }

        @Override
        public Errors errors() {
            return agreeing.errors();
        }
    }

    @Test
    void setsReachTheirFloors() throws IOException {
        Optional<Path> folder = SharedFolder.find("gold/dates");
        assumeTrue(folder.isPresent(), "there is no folder shared/gold/dates beside or above the project");
        for (Path set : sets(folder.orElseThrow())) {
            String name = set.getFileName().toString().replace(".jsonl", "");
            sheet.add(name, language(name), scores(set, Gold.excluded(name)));
        }
        System.out.print(sheet.table());
        assertThat(String.join("\n", sheet.complaints())).isEmpty();
    }

    /** Those that give values. */
    private static List<Path> sets(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            Languages.TIMEX.contains(language(file.getFileName().toString())))
                    .filter(file -> !file.toString().contains("extent_only"))
                    .sorted()
                    .toList();
        }
    }

    private static String language(String name) {
        return name.substring(0, name.indexOf('_'));
    }

    private static SetScores scores(Path set, Set<String> excluded) throws IOException {
        SetScores scores = new SetScores(new DateScores(), new DateScores());
        for (GoldDates gold : Gold.dates(set)) {
            List<Timex3> found =
                    Taggers.of(gold.lang()).tag(gold.text(), gold.dct()).timexes();
            scores.all.add(gold, found);
            if (!excluded.contains(gold.id())) {
                scores.agreeing.add(gold, found);
            }
        }
        return scores;
    }
}
