package org.dateline.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.dateline.article.Article;
import org.dateline.article.ArticleParser;

/** Articles of a set that is no part of the project. */
final class SharedArticles {
    private static final int MAX_TEXT_CHARS = 100_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private SharedArticles() {}

    /** By a label of their own and their id; empty ones and those of languages without events are left out. */
    static Map<String, Map<String, Article>> read(Path set, Function<JsonNode, String> label) throws IOException {
        ArticleParser parser = new ArticleParser(MAX_TEXT_CHARS, text -> ArticleParser.UNKNOWN_LANGUAGE);
        Map<String, Map<String, Article>> articles = new TreeMap<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(set.resolve("articles.jsonl.gz")));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode record = JSON.readTree(line);
                boolean isRead = Gold.LANGUAGES.contains(record.path("language").asText());
                Optional<Article> article = isRead ? parser.parse(line).accepted() : Optional.empty();
                article.ifPresent(read -> articles.computeIfAbsent(label.apply(record), key -> new TreeMap<>())
                        .put(read.articleId(), read));
            }
        }
        return articles;
    }

    static List<JsonNode> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(SharedArticles::row).toList();
    }

    private static JsonNode row(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(line, e);
        }
    }
}
