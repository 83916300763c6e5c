package org.dateline.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.dateline.article.Article;

/**
 * The articles that a benchmark reads: the file that {@code -Dbenchmark.input} names, JSON lines or gzip of them, else
 * the sample articles over and over. About 4 MB of UTF-8 of one language.
 */
final class BenchmarkTexts {
    private static final int ENOUGH_BYTES = 4_000_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private BenchmarkTexts() {}

    static List<Article> read(String language) throws IOException {
        String named = System.getProperty("dateline.benchmark.input", "");
        List<Article> once = new ArrayList<>();
        for (String path : named.isEmpty() ? List.of("") : List.of(named.split(","))) {
            try (BufferedReader lines = reader(path, language)) {
                addArticles(lines, language, once);
            }
        }
        List<Article> enough = new ArrayList<>();
        for (long bytes = 0; bytes < ENOUGH_BYTES && !once.isEmpty(); ) {
            for (int i = 0; i < once.size() && bytes < ENOUGH_BYTES; i++) {
                enough.add(once.get(i));
                bytes += utf8Length(once.get(i));
            }
        }
        return enough;
    }

    private static int utf8Length(Article article) {
        return article.text().getBytes(StandardCharsets.UTF_8).length;
    }

    /** The length of each article. */
    static double[] megabytes(List<Article> articles) {
        return articles.stream()
                .mapToDouble(article -> utf8Length(article) / 1e6)
                .toArray();
    }

    private static BufferedReader reader(String path, String language) throws IOException {
        InputStream in = path.isEmpty()
                ? BenchmarkTexts.class.getResourceAsStream("/org/dateline/samples/articles-" + language + ".jsonl")
                : Files.newInputStream(Path.of(path));
        InputStream plain = path.endsWith(".gz") ? new GZIPInputStream(in) : in;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }

    private static void addArticles(BufferedReader lines, String language, List<Article> articles) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            JsonNode record = JSON.readTree(line);
            if (record.path("language").asText().equals(language)) {
                articles.add(article(record));
            }
        }
    }

    private static Article article(JsonNode record) {
        String title = record.path("title").asText();
        LocalDate day = LocalDate.parse(record.path("published_at").asText().substring(0, 10));
        String text = title.isEmpty()
                ? record.path("body").asText()
                : title + "\n\n" + record.path("body").asText();
        return new Article(
                record.path("article_id").asText(),
                null,
                "source:" + record.path("source").asText(),
                record.path("language").asText(),
                title.isEmpty() ? null : title,
                text,
                null,
                day,
                "published",
                "",
                "jsonl");
    }
}
