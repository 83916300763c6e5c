package org.dateline.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.command.Shell.Result;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.release.Warehouse;
import org.dateline.jobs.session.SparkSessionExtension;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a release tells of itself, and how it goes to other programs. */
@ExtendWith(SparkSessionExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharingTest {

    private static final List<String> RECORDS = List.of(
            record(
                    "a-1",
                    "levant-wire",
                    "2017-10-25",
                    "[REJECT resolution_vetoed 2017-10-24 source=state:RUS,venue=place:geneva]"),
            record(
                    "a-2",
                    "north-post",
                    "2017-11-01",
                    "[CONSULT meeting 2017-10-31 participant=state:RUS,participant=state:TUR]"),
            record("a-3", "levant-wire", "2017-11-03", "[ACCUSE accusation - source=state:USA,target=state:SYR]"),
            record("a-4", "north-post", "2017-11-03", "[ASSAULT attack 2017-11-02 source=state:SYR,target=state:USA]"));

    private final SparkSession spark;
    private final Shell shell;

    @TempDir
    private static Path folder;

    SharingTest(SparkSession spark) {
        this.spark = spark;
        this.shell = new Shell(spark, Instant.parse("2017-11-04T06:00:00Z"));
    }

    @BeforeAll
    void run() throws IOException {
        Files.write(folder.resolve("records.jsonl"), RECORDS);
        Result result = shell.run("run", "--input", folder + "/records.jsonl", "--warehouse", folder + "/w");
        assertThat(result.exitCode()).as(result.err()).isZero();
    }

    @Test
    void aReleaseDescribesEveryTableWithColumnsKeysAndSums() throws IOException {
        JsonNode descriptor = descriptor();
        assertThat(descriptor.path("$schema").asText())
                .isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
        assertThat(descriptor.path("version").asText()).isEqualTo(release().id().value());
        assertThat(descriptor.path("created").asText()).isEqualTo("2017-11-04T06:00:00Z");
        assertThat(descriptor.path("citation").asText()).contains("4 articles published until 2017-11-03");
        assertThat(descriptor.path("licenses"))
                .allSatisfy(each -> assertThat(each.path("path").asText()).startsWith("https://"));
        assertThat(descriptor.path("sources").findValuesAsText("title")).containsExactly("Levant Wire", "north-post");
        assertThat(descriptor.path("resources").findValuesAsText("name"))
                .containsAll(Tables.ALL.stream().map(Table::name).toList());
        assertThat(resource("events").path("rows").asLong()).isEqualTo(3);
        assertThat(resource("events").path("partitions").get(0).asText()).isEqualTo("event_year");
        assertThat(resource("events").at("/schema/primaryKey")).hasToString("[\"event_id\"]");
        assertThat(resource("events").at("/schema/foreignKeys").toString())
                .contains("{\"fields\":[\"event_type\",\"event_mode\"],\"reference\":{\"resource\":\"dim_event_type\","
                        + "\"fields\":[\"event_type\",\"event_mode\"]}}");
        assertThat(resource("event_changes").at("/schema/uniqueKeys/0")).hasSize(5);
        assertThat(resource("dim_topic").at("/schema/foreignKeys").toString())
                .isEqualTo("[{\"fields\":[\"parent_topic_id\"],\"reference\":{\"fields\":[\"topic_id\"]}}]");
    }

    @Test
    void itsResourcesHaveWhatTheStandardRequires() throws IOException, NoSuchAlgorithmException {
        for (JsonNode resource : descriptor().path("resources")) {
            String name = resource.path("name").asText();
            Table<?> table = Tables.named(name).orElseThrow();
            assertThat(resource.path("path")).as(name).isNotEmpty();
            assertThat(resource.at("/schema/fields").findValuesAsText("name"))
                    .as(name)
                    .hasSameSizeAs(table.columns())
                    .containsAll(table.keys());
            assertThat(resource.at("/schema/fields"))
                    .allSatisfy(field -> assertThat(field.path("type").asText())
                            .isIn("string", "integer", "number", "boolean", "date", "datetime"));
            assertThat(resource.path("rows").asLong())
                    .as(name)
                    .isEqualTo(release().rows(table, spark).count());
            for (JsonNode file : resource.path("files")) {
                byte[] content = Files.readAllBytes(local(file.path("path").asText()));
                assertThat(file.path("bytes").asLong()).isEqualTo(content.length);
                assertThat(file.path("hash").asText())
                        .isEqualTo("sha256:"
                                + HexFormat.of()
                                        .formatHex(MessageDigest.getInstance("SHA-256")
                                                .digest(content)));
            }
        }
    }

    @Test
    void aByteThatChangedAFileThatIsGoneAndOneThatCameAreFound() throws IOException {
        assertThat(shell.run("validate", "--warehouse", folder + "/w").out())
                .contains("ok    events: its files are those of datapackage.json")
                .contains("ok    events.event_id: one row each")
                .doesNotContain("WRONG");
        String name = resource("dim_date").at("/path/0").asText();
        byte[] content = Files.readAllBytes(local(name));
        content[content.length / 2] ^= 1;
        Files.write(local(name), content);
        Path text = local(resource("article_texts").at("/path/0").asText());
        Path moved = text.resolveSibling("moved.parquet");
        Files.move(text, moved);
        Result broken = shell.run("validate", "--warehouse", folder + "/w");
        assertThat(broken.exitCode()).isEqualTo(5);
        assertThat(broken.err()).contains("2 failed. Rows were not checked");
        assertThat(broken.out())
                .contains("WRONG dim_date: its files are those of datapackage.json (" + name + " changed)")
                .contains("moved.parquet added, ")
                .contains(text.getFileName() + " missing)");
        content[content.length / 2] ^= 1;
        Files.write(local(name), content);
        Files.move(moved, text);
        assertThat(shell.run("validate", "--warehouse", folder + "/w").exitCode())
                .isZero();
    }

    private JsonNode descriptor() throws IOException {
        return new ObjectMapper().readTree(Files.readString(local("datapackage.json")));
    }

    private JsonNode resource(String table) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        descriptor().path("resources").forEach(resource -> {
            if (resource.path("name").asText().equals(table)) {
                found.add(resource);
            }
        });
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private ReleaseFolder release() throws IOException {
        return Warehouse.open(folder + "/w", new Configuration()).releases().find(Optional.empty());
    }

    private Path local(String name) throws IOException {
        return Path.of(release().path().toUri().getPath()).resolve(name);
    }

    private static String record(String id, String source, String day, String body) {
        return "{\"article_id\":\"%s\",\"source\":\"%s\",\"published_at\":\"%s\",\"title\":\"News\",\"body\":\"%s\"}"
                .formatted(id, source, day, body);
    }
}
