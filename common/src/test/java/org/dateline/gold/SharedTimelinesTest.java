package org.dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.article.Article;
import org.dateline.coreference.ResolvedEvent;
import org.dateline.event.Mention;
import org.dateline.extract.Extraction;
import org.junit.jupiter.api.Test;

/** Scores public sets of articles with timelines or clusters, which are no part of the project. */
class SharedTimelinesTest {
    private static final List<String> SETS = List.of("t17_en", "ml_crisis", "by_actor_en");

    private final SampleEngine engine = new SampleEngine();
    private final ScoreSheet sheet = new ScoreSheet(Gold.floors("timelines-floors.csv"));

    @Test
    void timelinesReachTheirFloors() throws IOException {
        Optional<Path> folder = SharedFolder.find("gold/timelines");
        assumeTrue(folder.isPresent(), "there is no folder shared/gold/timelines beside or above the project");
        for (String set : SETS) {
            addTimelines(folder.orElseThrow().resolve(set));
        }
        addClusters(SharedFolder.find("gold/clusters").orElseThrow().resolve("news_clusters_en"));
        System.out.print(sheet.table());
        assertThat(String.join("\n", sheet.complaints())).isEmpty();
    }

    private void addTimelines(Path set) throws IOException {
        Map<String, Set<LocalDate>> references = new TreeMap<>();
        for (JsonNode row : SharedArticles.rows(set.resolve("timelines.jsonl"))) {
            references
                    .computeIfAbsent(label(row), topic -> new TreeSet<>())
                    .add(LocalDate.parse(row.path("date").asText()));
        }
        SharedArticles.read(set, SharedTimelinesTest::label).forEach((topic, articles) -> {
            Set<LocalDate> reference = references.get(topic);
            ToldDays told = ToldDays.of(articles, engine.extract(articles));
            sheet.add(
                    "timelines",
                    topic,
                    new TimelineScores(
                            reference,
                            told.most(reference.size()),
                            ToldDays.mostPublished(articles.values(), reference.size())));
        });
    }

    /** The topic and its language, such as {@code egypt-es}; a reference without language is English. */
    private static String label(JsonNode row) {
        return row.path("topic").asText() + "-" + row.path("language").asText("en");
    }

    /** An article is where its first main event with others is; one without stands alone. */
    private void addClusters(Path set) throws IOException {
        Map<String, Article> articles = SharedArticles.read(set, row -> "all").get("all");
        Map<String, Extraction> read = engine.extract(articles);
        Map<String, String> eventByMention = new TreeMap<>();
        for (ResolvedEvent event : engine.events(articles, read)) {
            event.mentionIds().forEach(mention -> eventByMention.put(mention, event.eventId()));
        }
        Map<String, String> gold = new TreeMap<>();
        for (JsonNode row : SharedArticles.rows(set.resolve("clusters.jsonl"))) {
            gold.put(row.path("id").asText(), row.path("cluster").asText());
        }
        Map<String, String> found = new TreeMap<>();
        read.forEach((id, extraction) -> extraction.mentions().stream()
                .filter(Mention::isMain)
                .map(mention -> eventByMention.get(mention.mentionId()))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .ifPresent(event -> found.put(id, event)));
        gold.keySet().retainAll(articles.keySet());
        sheet.add("news-clusters", "en", new ClusterScores(gold, found));
        gold.keySet().retainAll(found.keySet());
        sheet.add("news-clusters", "read", new ClusterScores(gold, found));
    }
}
