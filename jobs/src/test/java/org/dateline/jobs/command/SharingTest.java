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
import org.dateline.jobs.validation.CheckResult;
import org.dateline.jobs.validation.FileChecks;
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
            record("a-4", "north-post", "2017-11-03", "[ASSAULT attack 2017-11-02 source=state:SYR,target=state:USA]"),
            record(
                    "a-5",
                    "north-post",
                    "2017-11-03",
                    "[CONSULT meeting 2017-11-20? participant=state:RUS,participant=state:USA]"),
            record("a-6", "north-post", "2017-11-03", "[STATUS election 2017-11-01 source=state:TUR]"));

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
        assertThat(descriptor.path("citation").asText()).contains("6 articles published until 2017-11-03");
        assertThat(descriptor.path("licenses"))
                .allSatisfy(each -> assertThat(each.path("path").asText()).startsWith("https://"));
        assertThat(descriptor.path("sources").findValuesAsText("title")).containsExactly("Levant Wire", "north-post");
        assertThat(descriptor.path("resources").findValuesAsText("name"))
                .containsAll(Tables.ALL.stream().map(Table::name).toList());
        assertThat(resource("events").path("rows").asLong()).isEqualTo(5);
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
        assertThat(FileChecks.run(release(), new Configuration()).results()).allMatch(CheckResult::isPassed);
    }

    @Test
    void eventsAreExportedInTheColumnsOfGdelt() throws IOException {
        Result result = shell.run("export", "gdelt", "--to", folder + "/out", "--warehouse", folder + "/w");
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err()).contains("gdelt.export.CSV: 4 events; left out: 1 have no code there");
        List<List<String>> rows = cells("gdelt.export.CSV");
        assertThat(rows).hasSize(4).allMatch(row -> row.size() == 58);
        assertThat(column(rows, 1)).containsExactly("20171024", "20171031", "20171102", "20171120");
        assertThat(column(rows, 4).get(0)).isEqualTo("2017.8877");
        assertThat(column(rows, 7)).containsExactly("RUS", "RUS", "SYR", "RUS");
        assertThat(column(rows, 17)).containsExactly("", "TUR", "USA", "USA");
        assertThat(column(rows, 26)).containsExactly("129", "040", "190", "036");
        assertThat(column(rows, 28)).containsExactly("12", "04", "19", "03");
        assertThat(column(rows, 29)).containsExactly("3", "1", "4", "1");
        assertThat(rows.get(0).subList(49, 55)).containsExactly("4", "Geneva", "SZ", "", "46.2", "6.15");
        assertThat(column(rows, 56)).containsExactly("20171025", "20171101", "20171103", "20171103");
    }

    @Test
    void eventsAreExportedInTheColumnsOfPlover() throws IOException {
        Result result = shell.run("export", "plover", "--to", folder + "/out", "--warehouse", folder + "/w");
        assertThat(result.exitCode()).as(result.err()).isZero();
        List<List<String>> rows = cells("plover.txt");
        assertThat(rows).hasSize(5).allMatch(row -> row.size() == 40);
        assertThat(rows.get(0))
                .startsWith("Event ID", "Event Date", "Event Type", "Event Mode")
                .endsWith("Version");
        assertThat(column(rows, 1))
                .containsExactly("Event Date", "2017-10-24", "2017-10-31", "2017-11-02", "2017-11-20");
        assertThat(column(rows, 2)).containsExactly("Event Type", "REJECT", "CONSULT", "ASSAULT", "AGREE");
        assertThat(column(rows, 3)).containsExactly("Event Mode", "None", "None", "None", "meet");
        assertThat(column(rows, 7)).containsExactly("Actor Name", "Russia", "Russia", "Syria", "Russia");
        assertThat(column(rows, 16)).containsExactly("Recipient Country", "None", "TUR", "USA", "USA");
        assertThat(rows.get(1).get(23)).isEqualTo("Geneva");
        assertThat(rows.get(4).get(34)).isEqualTo("2017-11-03");
        assertThat(rows.get(1).get(38)).isEqualTo("English");
    }

    @Test
    void eventsOfGdeltStandBesideOurs() throws IOException {
        Files.write(
                folder.resolve("gdelt.tsv"),
                List.of(
                        gdelt("1", "20171024", "129", "SZ"),
                        gdelt("2", "20171103", "1951", "SY"),
                        gdelt("3", "20171101", "141", "FR"),
                        gdelt("4", "20171101", "010", "FR"),
                        gdelt("5", "20171101", "141", "")));
        Result result = reconcile("gdelt.tsv", "--format", "csv");
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out().lines())
                .containsExactly(
                        "month,country,kind,n_theirs,n_theirs_known,n_ours,n_ours_known",
                        "2017-10,CHE,refusal,1,1,1,1",
                        "2017-10,RUS,talks,0,0,1,0",
                        "2017-10,TUR,talks,0,0,1,0",
                        "2017-11,FRA,protest,1,0,0,0",
                        "2017-11,SYR,violence,1,1,1,1",
                        "2017-11,USA,violence,0,0,1,0");
        assertThat(result.err())
                .contains("Of 5 events of theirs, 3 can be compared, and 2 of these are here; of 5 of ours, by country,"
                        + " they have 2.");
        assertThat(reconcile("gdelt.tsv", "--from", "2017-11-03", "--format", "csv")
                        .out()
                        .lines())
                .containsExactly(
                        "month,country,kind,n_theirs,n_theirs_known,n_ours,n_ours_known",
                        "2017-11,SYR,violence,1,0,0,0");
    }

    @Test
    void eventsOfAcledAndUcdpStandBesideOursWithBothDates() throws IOException {
        Files.writeString(folder.resolve("acled.csv"), """
            "event_id_cnty","event_date","event_type","sub_event_type","actor1","actor2","iso","country","notes"
            "SYR1","01 November 2017","Battles","Armed clash","Army","Rebels","760","Syria","One ""line"",
            and another."
            "SYR2","2017-11-02","Strategic developments","Agreement","Army","Rebels","760","Syria",""
            "SYR3","2017-11-02","Strategic developments","Other","Army","Rebels","760","Syria",""
            """);
        assertThat(reconcile("acled.csv", "--list", "--from", "2017-11-01", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("SYR,violence,SYR1,2017-11-01,2017-11-01,Army -> Rebels,event:")
                        && line.contains(",2017-11-02,2017-11-02,"))
                .contains("SYR,agreement,SYR2,2017-11-02,2017-11-02,Army -> Rebels,,,,");
        Files.writeString(folder.resolve("ucdp.csv"), """
            id,type_of_violence,country,side_a,side_b,date_start,date_end
            7,1,Syria (as it was called),Government,Rebels,2017-11-03 00:00:00.000,2017-11-05 00:00:00.000
            8,3,Atlantis,Government,Civilians,2017-11-03,2017-11-03
            """);
        assertThat(reconcile("ucdp.csv").out()).containsPattern("2017-11 +SYR +violence +1 +1 +1 +1");
        Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
        Result other = reconcile("other.csv");
        assertThat(other.exitCode()).isEqualTo(3);
        assertThat(other.err()).contains("is no file of GDELT 1.0");
        assertThat(reconcile("none.csv").exitCode()).isEqualTo(3);
    }

    private Result reconcile(String file, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("reconcile", "--with", folder + "/" + file, "--warehouse", folder + "/w"));
        arguments.addAll(List.of(more));
        return shell.run(arguments.toArray(String[]::new));
    }

    private static String gdelt(String id, String day, String code, String country) {
        String blank = "\t".repeat(25);
        return id + "\t" + day + blank + code + blank + country + "\t".repeat(6);
    }

    private static List<List<String>> cells(String file) throws IOException {
        return Files.readAllLines(folder.resolve("out/" + file)).stream()
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    private static List<String> column(List<List<String>> rows, int at) {
        return rows.stream().map(row -> row.get(at)).toList();
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
