package org.dateline.jobs.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The code cells of a notebook.
 *
 * @param sources their code
 * @param shown the HTML that stands under them, empty where none does
 */
public record NotebookCells(List<String> sources, List<String> shown) {

    /** Those of a file. */
    public static NotebookCells of(Path notebook) throws IOException {
        List<String> sources = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        for (JsonNode cell : new ObjectMapper().readTree(notebook.toFile()).path("cells")) {
            if (cell.path("cell_type").asText().equals("code")) {
                sources.add(text(cell.path("source")));
                shown.add(text(cell.at("/outputs/0/data/text~1html")));
            }
        }
        return new NotebookCells(sources, shown);
    }

    /** The questions in them. */
    public List<String> questions() {
        return sources.stream()
                .filter(source -> source.startsWith("table(") || source.startsWith("bars("))
                .map(source -> source.substring(source.indexOf('\n') + 1, source.lastIndexOf('\n')))
                .toList();
    }

    /** The HTML under the questions. */
    public List<String> answers() {
        return shown.stream().filter(html -> !html.isEmpty()).toList();
    }

    /** A kernel may keep a text as one line or as several. */
    private static String text(JsonNode node) {
        if (node.isTextual()) {
            return node.asText();
        }
        StringBuilder text = new StringBuilder();
        node.forEach(line -> text.append(line.asText()));
        return text.toString();
    }
}
