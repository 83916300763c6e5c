package org.dateline.jobs.step.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.dateline.article.Article;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.session.SparkSessionExtension;
import org.dateline.jobs.table.RejectedRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkSessionExtension.class)
class IngestStepTest {

    private final SparkSession spark;

    @TempDir
    private Path folder;

    IngestStepTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void everyRecordIsAnArticleOrARejectedRecordWithItsLineNumber() throws IOException {
        write("a.jsonl", record("a-1", "2017-11-02", "one"), "", "{broken", "  ", record("a-2", "2017-02-30", "two"));
        Dataset<ParsedLine> lines = parse("a.jsonl");
        assertThat(lines.count()).isEqualTo(3);
        assertThat(articles(lines)).extracting(Article::articleId).containsExactly("a-1");
        assertThat(rejected(lines))
                .extracting(RejectedRow::recordNo, RejectedRow::reasonCode, RejectedRow::inputFile)
                .containsExactly(tuple(3L, "json_invalid", "a.jsonl"), tuple(5L, "published_invalid", "a.jsonl"));
    }

    @Test
    void theSameIdAndTextAgainIsADuplicateAndWithAnotherTextAConflict() throws IOException {
        write("a.jsonl", record("a", "2017-11-03", "same"), record("a", "2017-11-02", "same"));
        write("b.jsonl", record("a", "2017-11-04", "other"), record("b", "2017-11-04", "other"));
        Dataset<ParsedLine> lines = parse("a.jsonl", "b.jsonl");
        assertThat(articles(lines))
                .extracting(
                        Article::articleId, article -> article.publishedDate().toString())
                .containsExactly(tuple("a", "2017-11-02"), tuple("b", "2017-11-04"));
        assertThat(rejected(lines))
                .extracting(RejectedRow::inputFile, RejectedRow::recordNo, RejectedRow::reasonCode)
                .containsExactly(tuple("a.jsonl", 1L, "duplicate_record"), tuple("b.jsonl", 1L, "conflicting_id"));
    }

    @Test
    void theOrderAndTheFilesOfTheRecordsDoNotMatter() throws IOException {
        List<String> records = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            records.add(record("id-" + i % 20, "2017-11-0" + (1 + i % 3), "text " + i % 7));
        }
        write("all.jsonl", records.toArray(String[]::new));
        List<Article> inOrder = articles(parse("all.jsonl"));
        Collections.shuffle(records, new Random(7));
        write("x.jsonl", records.subList(0, 11).toArray(String[]::new));
        write("y.jsonl", records.subList(11, 60).toArray(String[]::new));
        assertThat(articles(parse("y.jsonl", "x.jsonl"))).isEqualTo(inOrder).hasSize(20);
    }

    @Test
    void whatAnEarlierRunHasReadIsKnownUnlessARecordHasABetterRight() throws IOException {
        write("first.jsonl", record("a", "2017-11-03", "one"), record("b", "2017-11-03", "two"), "{broken");
        Dataset<KeptArticle> kept = kept(parse("first.jsonl"), kept());
        write(
                "second.jsonl",
                record("a", "2017-11-03", "one"),
                record("b", "2017-11-02", "two, earlier"),
                record("a", "2017-11-04", "other"),
                record("c", "2017-11-04", "three"));
        Dataset<ParsedLine> lines = parse("second.jsonl");
        assertThat(articles(lines, kept))
                .extracting(Article::articleId, Article::text)
                .containsExactly(tuple("b", "two, earlier"), tuple("c", "three"));
        assertThat(IngestStep.fates(lines, kept).collectAsList())
                .extracting(Fate::kind, Fate::articleId, Fate::inputFile, Fate::recordNo, Fate::reasonCode)
                .containsExactlyInAnyOrder(
                        tuple(Fate.KNOWN, "a", "second.jsonl", 1L, null),
                        tuple(Fate.REJECTED, "a", "second.jsonl", 3L, "conflicting_id"),
                        tuple(Fate.DISPLACED, "b", "first.jsonl", 2L, "conflicting_id"));
    }

    @Test
    void linesAreNumberedThroughAllBlocksOfAFile() throws IOException {
        String[] records = IntStream.rangeClosed(1, 3000)
                .mapToObj(i -> i % 100 == 0 ? "broken " + i : record("id-" + i, "2017-11-02", "text " + i))
                .toArray(String[]::new);
        write("long.jsonl", records);
        spark.conf().set("spark.sql.files.maxPartitionBytes", "20000");
        try {
            Dataset<ParsedLine> lines = parse("long.jsonl");
            assertThat(lines.rdd().getNumPartitions()).isGreaterThan(5);
            assertThat(rejected(lines))
                    .hasSize(30)
                    .allSatisfy(row -> assertThat(row.recordExcerpt()).isEqualTo("broken " + row.recordNo()));
        } finally {
            spark.conf().unset("spark.sql.files.maxPartitionBytes");
        }
    }

    @Test
    void compressedFilesAndFoldersAndGlobsAreRead() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("قديم و جديد/2017"));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(inner.resolve("a b.jsonl.gz")))) {
            out.write((record("zipped", "2017-11-02", "x") + "\r\n{").getBytes(StandardCharsets.UTF_8));
        }
        write("قديم و جديد/plain.ndjson", record("plain", "2017-11-02", "x"));
        write("قديم و جديد/README.md", "not a record");
        write("قديم و جديد/_hidden.jsonl", "not a record");
        Dataset<ParsedLine> lines = parse("قديم و جديد", "قديم*");
        assertThat(articles(lines)).extracting(Article::articleId).containsExactly("plain", "zipped");
        assertThat(rejected(lines)).extracting(RejectedRow::inputFile).containsExactly("2017/a b.jsonl.gz");
    }

    @Test
    void aFileWithBytesThatAreNotUtf8LosesOnlyThoseRecords() throws IOException {
        byte[] bad = record("bad", "2017-11-02", "caf\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        byte[] good = ("\n" + record("good", "2017-11-02", "café")).getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("mixed.jsonl");
        Files.write(file, bad);
        Files.write(file, good, StandardOpenOption.APPEND);
        Dataset<ParsedLine> lines = parse("mixed.jsonl");
        assertThat(articles(lines)).extracting(Article::articleId).containsExactly("good");
        assertThat(rejected(lines)).extracting(RejectedRow::reasonCode).containsExactly("encoding_invalid");
    }

    private Dataset<ParsedLine> parse(String... names) throws IOException {
        List<String> paths = Arrays.stream(names)
                .map(name -> folder.resolve(name).toString())
                .toList();
        var files = InputFiles.find(paths, spark.sparkContext().hadoopConfiguration());
        return ParseLines.of(InputLines.read(spark, files), 1000, text -> "und");
    }

    private List<Article> articles(Dataset<ParsedLine> lines) {
        return articles(lines, kept());
    }

    private List<Article> articles(Dataset<ParsedLine> lines, Dataset<KeptArticle> kept) {
        return kept(lines, kept)
                .select("article.*")
                .as(RecordEncoders.of(Article.class))
                .orderBy("articleId")
                .collectAsList();
    }

    private Dataset<KeptArticle> kept() {
        return spark.createDataset(List.of(), RecordEncoders.of(KeptArticle.class));
    }

    private static Dataset<KeptArticle> kept(Dataset<ParsedLine> lines, Dataset<KeptArticle> kept) {
        return IngestStep.articles(lines, IngestStep.fates(lines, kept), "run:1");
    }

    private List<RejectedRow> rejected(Dataset<ParsedLine> lines) {
        return IngestStep.rejected(IngestStep.fates(lines, kept()), "run:1")
                .orderBy("inputFile", "recordNo")
                .collectAsList();
    }

    private void write(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private static String record(String id, String day, String body) {
        return "{\"article_id\":\"%s\",\"published_at\":\"%s\",\"body\":\"%s\"}".formatted(id, day, body);
    }
}
