package org.dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.event.Mention;
import org.junit.jupiter.api.Test;

/** A real article that is no part of the project, and the events that it must yield. */
class SeedArticleTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyEventThatMustBeFoundIsFound() throws IOException {
        Optional<Path> folder = SharedFolder.find("seed");
        assumeTrue(folder.isPresent(), "there is no folder shared/seed beside or above the project");
        Article article = article(Files.readString(folder.orElseThrow().resolve("article.jsonl"))
                .lines()
                .findFirst()
                .orElseThrow());
        List<String> found = new SampleEngine()
                .extract(Map.of("seed", article)).get("seed").mentions().stream()
                        .map(SeedArticleTest::event)
                        .toList();
        assertThat(found).containsAll(expected(folder.orElseThrow().resolve("expected_events.jsonl")));
    }

    private static String event(Mention mention) {
        return String.join(
                " ",
                mention.eventType(),
                mention.eventMode(),
                mention.status(),
                String.valueOf(mention.earliest()),
                String.valueOf(mention.latest()),
                String.valueOf(mention.datePrecision()));
    }

    private static List<String> expected(Path file) throws IOException {
        List<String> expected = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode event = JSON.readTree(line);
            if (event.path("must").asBoolean()) {
                expected.add(String.join(
                        " ",
                        event.path("event_type").asText("STATUS").replace("null", "STATUS"),
                        event.path("event_mode").asText(),
                        event.path("status").asText(),
                        event.path("earliest").asText(),
                        event.path("latest").asText(),
                        event.path("date_precision").asText()));
            }
        }
        return expected;
    }

    private static Article article(String line) throws IOException {
        JsonNode record = JSON.readTree(line);
        String title = record.path("title").asText();
        return new Article(
                record.path("article_id").asText(),
                null,
                "source:seed",
                record.path("language").asText(),
                title,
                title + "\n\n" + record.path("body").asText(),
                null,
                LocalDate.parse(record.path("published_at").asText().substring(0, 10)),
                "published",
                "",
                "jsonl");
    }
}
