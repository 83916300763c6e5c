package org.dateline.export.notebook;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes a notebook as a file that has been run: nbformat 4.5, each question with its answer. */
public final class NotebookFile {

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Release release;
    private final Function<String, Answer> engine;

    /**
     * Where the cells find the release.
     *
     * @param warehouse the path, as the notebook sees it
     * @param tables that the release has
     */
    public record Release(String warehouse, String id, List<String> tables) {

        private Map<String, String> values() {
            String quoted = warehouse.replace("\\", "\\\\").replace("\"", "\\\"");
            return Map.of("warehouse", quoted, "release", id, "tables", String.join(" ", tables));
        }
    }

    /** Of a release; {@code engine} answers the questions. */
    public NotebookFile(Release release, Function<String, Answer> engine) {
        this.release = release;
        this.engine = engine;
    }

    /** Writes a notebook; the stream is closed in the end. */
    public void write(Notebook notebook, Flavour flavour, OutputStream out) throws IOException {
        ObjectNode json = NODES.objectNode();
        ArrayNode cells = json.putArray("cells");
        int executed = 0;
        for (Cell cell : notebook.cells()) {
            String id = "cell-" + (cells.size() + 1);
            cells.add(cell.kind() == Cell.Kind.WORDS ? words(id, cell) : code(id, cell, ++executed, notebook, flavour));
        }
        metadata(json.putObject("metadata"), flavour);
        json.put("nbformat", 4).put("nbformat_minor", 5);
        JSON.writerWithDefaultPrettyPrinter().writeValue(out, json);
    }

    private static ObjectNode words(String id, Cell cell) {
        ObjectNode json = NODES.objectNode().put("cell_type", "markdown").put("id", id);
        json.putObject("metadata");
        json.set("source", lines(cell.text()));
        return json;
    }

    private ObjectNode code(String id, Cell cell, int number, Notebook notebook, Flavour flavour) {
        ObjectNode json = NODES.objectNode()
                .put("cell_type", "code")
                .put("execution_count", number)
                .put("id", id);
        json.putObject("metadata");
        ArrayNode outputs = json.putArray("outputs");
        if (cell.isQuestion()) {
            json.set("source", lines(flavour.question(cell)));
            outputs.add(output(cell));
        } else {
            json.set("source", lines(flavour.setup(notebook, release.values()).strip()));
        }
        return json;
    }

    private ObjectNode output(Cell cell) {
        Answer answer = engine.apply(cell.text());
        ObjectNode output = NODES.objectNode().put("output_type", "display_data");
        ObjectNode data = output.putObject("data");
        data.set("text/html", lines(cell.kind().picture().apply(answer)));
        data.set("text/plain", lines(answer.plain()));
        output.putObject("metadata");
        return output;
    }

    private static void metadata(ObjectNode metadata, Flavour flavour) {
        metadata.putObject("kernelspec")
                .put("display_name", flavour.displayName())
                .put("language", flavour.language())
                .put("name", flavour.kernel());
        metadata.putObject("language_info")
                .put("name", flavour.language())
                .put("file_extension", flavour.fileExtension())
                .put("mimetype", flavour.mimeType());
    }

    /** A text as notebooks keep it: a list of lines, each but the last with its end. */
    private static ArrayNode lines(String text) {
        ArrayNode lines = NODES.arrayNode();
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            int next = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(from, next));
            from = next;
        }
        return lines;
    }
}
