package org.dateline.timex;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores our own gold: the share of right values among found and expected expressions. The floors only rise. */
class TimexGoldTest {
    private static final String FOLDER = "/org/dateline/gold/";

    /** Of the articles for the languages that have some, else of sentences. */
    private static List<JsonNode> gold(String language) throws IOException {
        boolean hasSentences = TimexGoldTest.class.getResource(FOLDER + sentences(language)) != null;
        return read(FOLDER + (hasSentences ? sentences(language) : "dates.jsonl"), language);
    }

    private static String sentences(String language) {
        return "dates-" + language + ".jsonl";
    }

    private static List<JsonNode> read(String file, String language) throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TimexGoldTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode document = json.readTree(line);
                if (document.get("lang").asText().equals(language)) {
                    documents.add(document);
                }
            }
        }
        return documents;
    }

    @ParameterizedTest
    @CsvSource({"ar, 0.965", "en, 0.955", "fr, 0.98", "es, 0.98"})
    void valuesOfOurGoldStayAboveTheFloor(String language, double floor) throws IOException {
        int expected = 0;
        int found = 0;
        int right = 0;
        for (JsonNode document : gold(language)) {
            JsonNode timexes = TagLines.tagged(document).get("timexes");
            expected += document.get("timexes").size();
            found += timexes.size();
            for (JsonNode timex : timexes) {
                right += isRight(timex, document.get("timexes")) ? 1 : 0;
            }
        }
        double f1 = 2.0 * right / (expected + found);
        System.out.printf("%s: %d expressions, value F1 %.3f%n", language, expected, f1);
        assertThat(f1).isGreaterThanOrEqualTo(floor);
    }

    private static boolean accepts(JsonNode candidate, JsonNode value) {
        for (JsonNode other : candidate.path("alt")) {
            if (other.equals(value)) {
                return true;
            }
        }
        return candidate.get("value").equals(value);
    }

    private static boolean isRight(JsonNode timex, JsonNode gold) {
        for (JsonNode candidate : gold) {
            boolean overlaps = timex.get("start").asInt() < candidate.get("end").asInt()
                    && candidate.get("start").asInt() < timex.get("end").asInt();
            if (overlaps && accepts(candidate, timex.get("value"))) {
                return true;
            }
        }
        return false;
    }
}
