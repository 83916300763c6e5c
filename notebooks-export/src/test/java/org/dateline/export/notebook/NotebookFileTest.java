package org.dateline.export.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.export.JsonSchemas;
import org.dateline.export.event.Cards;
import org.junit.jupiter.api.Test;

class NotebookFileTest {

    /** Where Debian's python3-nbformat has the schema of the format's authors. */
    private static final Path OFFICIAL =
            Path.of("/usr/lib/python3/dist-packages/nbformat/v4/nbformat.v4.5.schema.json");

    private static final Map<String, String> VALUES = Map.of(
            "actor", "state:RUS",
            "actor_name", "Russia",
            "topic", "topic:cbrn.opcw-jim",
            "topic_name", "JIM mandate",
            "event", "event:1c9e0d7742ab",
            "event_title", "Russia vetoes draft");

    private static final Answer ANSWER =
            new Answer(List.of("name", "n"), List.of(List.of(Cards.HOSTILE, "3"), List.of("موسكو", "1.5")));

    @Test
    void everyNotebookIsWhatWeWantOfTheFormat() throws IOException {
        for (JsonNode notebook : all()) {
            assertThat(JsonSchemas.problems("notebook.schema.json", notebook)).isEmpty();
        }
    }

    @Test
    void everyNotebookIsValidByTheSchemaOfTheFormat() throws IOException {
        assumeTrue(Files.exists(OFFICIAL), "python3-nbformat is not installed");
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V4).getSchema(Files.readString(OFFICIAL));
        for (JsonNode notebook : all()) {
            assertThat(schema.validate(notebook)).isEmpty();
        }
        assertThat(schema.validate(new ObjectMapper().readTree("{\"cells\":[{\"cell_type\":\"code\"}]}")))
                .isNotEmpty();
    }

    @Test
    void everyPageOpensTheReleaseFirstAndLeavesNoPlaceholder() throws IOException {
        for (JsonNode notebook : all()) {
            List<JsonNode> code = new ArrayList<>();
            notebook.path("cells").forEach(cell -> {
                if (cell.path("cell_type").asText().equals("code")) {
                    code.add(cell);
                }
            });
            assertThat(text(code.get(0).path("source"))).contains("../w");
            assertThat(code.subList(1, code.size()))
                    .hasSizeGreaterThanOrEqualTo(5)
                    .allSatisfy(cell -> assertThat(text(cell.path("source"))).containsPattern("(?i)SELECT"));
            assertThat(notebook.toString()).doesNotContain("{{");
        }
    }

    @Test
    void theSameQuestionStandsInBothLanguages() throws IOException {
        JsonNode java = notebook("quick-start", Flavour.JAVA).at("/cells/3/source");
        JsonNode python = notebook("quick-start", Flavour.PYTHON).at("/cells/3/source");
        assertThat(text(java)).startsWith("table(\"\"\"\nSELECT").endsWith("\n\"\"\");");
        assertThat(text(python)).isEqualTo(text(java).replace(");", ")"));
    }

    @Test
    void whatReportsSayIsDataInTables() {
        assertThat(Pictures.table(ANSWER))
                .doesNotContain("<b>", "</script")
                .contains("&lt;/script&gt;&lt;b&gt;&quot;a&quot;");
        assertThat(Pictures.bars(ANSWER)).doesNotContain("<b>", "</script").startsWith("<img alt=\"n by name: &lt;");
    }

    @Test
    void aWindowsPathStaysWholeInQuotes() throws IOException {
        NotebookFile.Release release = new NotebookFile.Release("C:\\news\\w", "20171103T060000Z-1a2b3c4d", List.of());
        assertThat(text(write("quick-start", Flavour.JAVA, release).at("/cells/1/source")))
                .contains("Questions.of(\"C:\\\\news\\\\w\"");
    }

    private static List<JsonNode> all() throws IOException {
        List<JsonNode> all = new ArrayList<>();
        for (String name : Notebook.NAMES) {
            for (Flavour flavour : Flavour.values()) {
                all.add(notebook(name, flavour));
            }
        }
        return all;
    }

    private static JsonNode notebook(String name, Flavour flavour) throws IOException {
        return write(name, flavour, new NotebookFile.Release("../w", "20171103T060000Z-1a2b3c4d", List.of("events")));
    }

    private static JsonNode write(String name, Flavour flavour, NotebookFile.Release release) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new NotebookFile(release, sql -> ANSWER).write(Notebook.of(name, VALUES), flavour, out);
        return new ObjectMapper().readTree(out.toByteArray());
    }

    private static String text(JsonNode lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.asText()));
        return text.toString();
    }
}
