package org.dateline.jobs.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.dateline.article.Article;
import org.dateline.article.ArticleParser;
import org.dateline.event.Mention;
import org.dateline.jobs.Samples;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.engine.DictionaryEngine;
import org.dateline.jobs.session.SparkSessionExtension;
import org.dateline.jobs.step.extract.ArticleReading;
import org.dateline.jobs.step.extract.ExtractStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** {@code extract_events} finds in an article what the job finds in it. */
@ExtendWith(SparkSessionExtension.class)
class ExtractEventsTest {

    private static final int OF_THE_CORPUS = 400;

    private static final String SQL = """
        SELECT concat_ws('|', a.id, e.start, e.end, e.event_mode, e.status, e.edtf, e.date_method, e.confidence, e.rule_id,
            array_join(transform(e.actors, actor -> actor.actor_id || ' ' || actor.role), ','))
        FROM extract_events_test AS a, LATERAL extract_events(a.body, a.published, a.language, a.title) AS e\
        """;

    private final SparkSession spark;

    ExtractEventsTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void inTheSamplesItFindsWhatTheJobFinds(@TempDir Path folder) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (Path file : Samples.copyTo(folder)) {
            if (!file.endsWith("broken.jsonl")) {
                articles.addAll(parsed(Files.readAllLines(file)));
            }
        }
        assertThat(articles).hasSizeGreaterThan(400);
        assertSame(articles);
    }

    @Test
    void inNewspapersItFindsWhatTheJobFinds() throws IOException {
        Optional<Path> corpus = corpus("arabic_news_2015.jsonl.gz");
        assumeTrue(
                corpus.isPresent(), "there is no shared/corpora/arabic_news_2015.jsonl.gz beside or above the project");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(corpus.orElseThrow())), StandardCharsets.UTF_8))) {
            assertSame(parsed(lines.lines().limit(OF_THE_CORPUS).toList()));
        }
    }

    private void assertSame(List<Article> articles) {
        spark.createDataset(articles.stream().map(Asked::of).toList(), RecordEncoders.of(Asked.class))
                .createOrReplaceTempView("extract_events_test");
        List<String> bySql = spark.sql(SQL).as(Encoders.STRING()).collectAsList();
        Dataset<ArticleReading> readings = ExtractStep.readings(
                spark.createDataset(articles, RecordEncoders.of(Article.class)),
                DictionaryEngine.load(List.of()).extractors());
        List<String> byJob = new ArrayList<>();
        List<ArticleReading> read = readings.collectAsList();
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            assertThat(read.get(i).articleId()).isEqualTo(article.articleId());
            read.get(i).mentions().forEach(mention -> byJob.add(line(article, mention)));
        }
        assertThat(byJob).hasSizeGreaterThan(100);
        assertThat(bySql).containsExactlyElementsOf(byJob);
    }

    private static String line(Article article, Mention mention) {
        String actors = mention.participants().stream()
                .map(participant -> participant.actorId() + " " + participant.role())
                .collect(Collectors.joining(","));
        return Stream.of(
                        article.articleId(),
                        article.text().codePointCount(0, mention.charStart()),
                        article.text().codePointCount(0, mention.charEnd()),
                        mention.eventMode(),
                        mention.status(),
                        mention.edtf(),
                        mention.dateMethod(),
                        mention.confidence(),
                        mention.ruleId(),
                        actors)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining("|"));
    }

    /** Those published on the day that they name: SQL knows of no other basis. */
    private static List<Article> parsed(List<String> lines) {
        ArticleParser parser = new ArticleParser(2_000_000, text -> "und");
        return lines.stream()
                .flatMap(line -> parser.parse(line).accepted().stream())
                .filter(article -> article.publishedBasis().equals("published"))
                .toList();
    }

    private static Optional<Path> corpus(String name) {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(path -> path.resolve("shared/corpora").resolve(name))
                .filter(Files::isReadable)
                .findFirst();
    }

    /** An article as a user's table has it. */
    public record Asked(String id, String title, String body, LocalDate published, String language)
            implements Serializable {

        static Asked of(Article article) {
            return new Asked(
                    article.articleId(),
                    Objects.requireNonNullElse(article.title(), ""),
                    article.text().substring(article.bodyBegin()),
                    article.publishedDate(),
                    article.language());
        }
    }
}
