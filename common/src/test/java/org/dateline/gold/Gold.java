package org.dateline.gold;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.dateline.article.Article;
import org.dateline.article.ArticleParser;

/** The gold and the samples, as the module {@code data} has them. */
final class Gold {
    static final List<String> LANGUAGES = List.of("ar", "en");

    private static final String ROOT = "/org/dateline/";
    private static final int MAX_TEXT_CHARS = 100_000;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .addModule(new SimpleModule().addDeserializer(LocalDate.class, new DayReader()))
            .build();

    private static final class DayReader extends StdDeserializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        DayReader() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return LocalDate.parse(parser.getText());
        }
    }

    private Gold() {}

    /** The sample articles of the languages that have gold, by id. */
    static Map<String, Article> articles() {
        ArticleParser parser = new ArticleParser(MAX_TEXT_CHARS, text -> ArticleParser.UNKNOWN_LANGUAGE);
        Map<String, Article> articles = new TreeMap<>();
        for (String language : LANGUAGES) {
            text("samples/articles-" + language + ".jsonl").lines().forEach(line -> {
                Article article = parser.parse(line).accepted().orElseThrow();
                articles.put(article.articleId(), article);
            });
        }
        return articles;
    }

    static List<GoldDates> dates() {
        return lines("dates.jsonl", GoldDates.class);
    }

    static List<GoldEvents> events() {
        return lines("events.jsonl", GoldEvents.class);
    }

    static List<GoldReport> reports() {
        return lines("clusters.jsonl", GoldReport.class);
    }

    static List<EventFact> facts() {
        return rows("event-facts.csv", EventFact::of);
    }

    static List<Floor> floors() {
        return rows("floors.csv", Floor::of);
    }

    /** A text of the module {@code data}, such as {@code samples/README.md}. */
    static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String path) {
        try (InputStream in = Gold.class.getResourceAsStream(ROOT + path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> List<T> lines(String file, Class<T> type) {
        return text("gold/" + file).lines().map(line -> read(line, type)).toList();
    }

    private static <T> T read(String line, Class<T> type) {
        try {
            return JSON.readValue(line, type);
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }

    private static <T> List<T> rows(String file, Function<Map<String, String>, T> reader) {
        CsvMapper csv =
                CsvMapper.csvBuilder().enable(CsvParser.Feature.TRIM_SPACES).build();
        CsvSchema schema = CsvSchema.emptySchema().withHeader().withColumnSeparator(';');
        try {
            return csv
                    .readerForMapOf(String.class)
                    .with(schema)
                    .<Map<String, String>>readValues(bytes("gold/" + file))
                    .readAll()
                    .stream()
                    .map(reader)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
