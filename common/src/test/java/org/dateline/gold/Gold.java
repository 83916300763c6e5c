package org.dateline.gold;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.dateline.article.Article;
import org.dateline.article.ArticleParser;

/** The gold and the samples, as the module {@code data} has them. */
final class Gold {
    static final List<String> LANGUAGES = List.of("ar", "en", "es", "fa", "fr", "ru", "tr", "zh");

    private static final String ROOT = "/org/dateline/";
    private static final int DAY_LENGTH = 10;
    private static final int MAX_TEXT_CHARS = 100_000;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .addModule(new SimpleModule().addDeserializer(LocalDate.class, new DayReader()))
            .build();

    /** Sets of others may tell more of a case. */
    private static final ObjectReader SET_LINE =
            JSON.readerFor(GoldDates.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private static final class DayReader extends StdDeserializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        DayReader() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return LocalDate.parse(parser.getText().substring(0, DAY_LENGTH));
        }
    }

    private Gold() {}

    /** The sample articles of the languages that have gold, by id. */
    static Map<String, Article> articles() {
        return articles("samples/articles-");
    }

    /** The articles that stand beside the gold and are no samples, by id. */
    static Map<String, Article> furtherArticles() {
        return articles("gold/articles-");
    }

    /** The short articles for resolution, by id. */
    static Map<String, Article> reportArticles() {
        return articles("gold/reports/articles-");
    }

    /** What each of those reports. */
    static List<ReportedArticle> reportedArticles() {
        ObjectReader reader =
                JSON.readerFor(ReportedArticle.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        return filesByLanguage("gold/reports/articles-").stream()
                .flatMap(file -> text(file).lines())
                .map(line -> Gold.<ReportedArticle>read(line, reader))
                .toList();
    }

    static List<ReportedFact> reportedFacts() {
        return rows("reports/facts.csv", ReportedFact::of);
    }

    static List<KnownFact> knownFacts() {
        return rows("reports/known-states.csv", KnownFact::of);
    }

    private static Map<String, Article> articles(String prefix) {
        ArticleParser parser = new ArticleParser(MAX_TEXT_CHARS, text -> ArticleParser.UNKNOWN_LANGUAGE);
        Map<String, Article> articles = new TreeMap<>();
        for (String file : filesByLanguage(prefix)) {
            text(file).lines().forEach(line -> {
                Article article = parser.parse(line).accepted().orElseThrow();
                articles.put(article.articleId(), article);
            });
        }
        return articles;
    }

    /** Of all languages, the files that there are. */
    private static List<String> filesByLanguage(String prefix) {
        return LANGUAGES.stream()
                .map(language -> prefix + language + ".jsonl")
                .filter(file -> Gold.class.getResource(ROOT + file) != null)
                .toList();
    }

    static List<GoldDates> dates() {
        return lines("dates.jsonl", GoldDates.class);
    }

    /** Single sentences; none where the language has only articles. */
    static List<GoldDates> sentences(String language) {
        String file = "dates-" + language + ".jsonl";
        return Gold.class.getResource(ROOT + "gold/" + file) == null ? List.of() : lines(file, GoldDates.class);
    }

    /** Lines of a set of time expressions that stands outside of the module. */
    static List<GoldDates> dates(Path set) throws IOException {
        return Files.readAllLines(set).stream()
                .map(line -> Gold.<GoldDates>read(line, SET_LINE))
                .toList();
    }

    /** The ids of a set's cases that a newspaper reads otherwise. */
    static Set<String> excluded(String set) {
        String file = "exclusions/" + set + ".csv";
        return Gold.class.getResource(ROOT + "gold/" + file) == null
                ? Set.of()
                : Set.copyOf(rows(file, cells -> cells.get("id")));
    }

    static List<GoldEvents> events() {
        return lines("events.jsonl", GoldEvents.class);
    }

    /** The events of the further articles, by language and id. */
    static List<GoldEvents> furtherEvents() {
        return filesByLanguage("gold/events-").stream()
                .flatMap(file -> lines(file.substring("gold/".length()), GoldEvents.class).stream())
                .toList();
    }

    /** Single sentences with the places, texts and votes that they tell of. */
    static List<GoldPlaces> places() {
        return lines("places.jsonl", GoldPlaces.class);
    }

    static List<GoldReport> reports() {
        return lines("clusters.jsonl", GoldReport.class);
    }

    static List<EventFact> facts() {
        return rows("event-facts.csv", EventFact::of);
    }

    /** The floors of our own gold, or of the sets outside of the module: their names begin with the language. */
    static List<Floor> floors(boolean ofSets) {
        return rows("floors.csv", Floor::of).stream()
                .filter(floor -> floor.gold().startsWith(floor.language() + "_") == ofSets)
                .toList();
    }

    /** The floors of a gold that has a file for them. */
    static List<Floor> floors(String file) {
        return rows(file, Floor::of);
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
        ObjectReader reader = JSON.readerFor(type);
        return text("gold/" + file)
                .lines()
                .map(line -> Gold.<T>read(line, reader))
                .toList();
    }

    private static <T> T read(String line, ObjectReader reader) {
        try {
            return reader.readValue(line);
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
