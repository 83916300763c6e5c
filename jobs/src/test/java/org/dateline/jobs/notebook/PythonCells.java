package org.dateline.jobs.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs cells in Python, with stand-ins for the packages that they import, which know the answers. */
public final class PythonCells {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final ObjectNode answers = JSON.createObjectNode();

    /** With a folder for what the stand-ins must know. */
    public PythonCells(Path folder) {
        this.folder = folder;
    }

    /** Whether there is a Python to run them. */
    public static boolean canRun() {
        for (String each : System.getenv("PATH").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(each, "python3"))) {
                return true;
            }
        }
        return false;
    }

    /** Teaches the stand-ins an answer. */
    public void know(String sql, List<String> columns, List<List<Object>> rows) {
        ObjectNode answer = answers.putObject(sql);
        columns.forEach(answer.putArray("columns")::add);
        ArrayNode lines = answer.putArray("rows");
        for (List<Object> row : rows) {
            ArrayNode line = lines.addArray();
            row.forEach(value -> line.add(
                    value == null || value instanceof Number || value instanceof Boolean
                            ? JSON.valueToTree(value)
                            : JSON.getNodeFactory().textNode(value.toString())));
        }
    }

    /** What the cells of a notebook show, one after another; it runs in its own folder. */
    public List<String> run(Path notebook) throws IOException, InterruptedException {
        Path known = folder.resolve("answers.json");
        Path script = folder.resolve("run_cells.py");
        JSON.writeValue(known.toFile(), answers);
        Files.write(
                script,
                getClass().getResourceAsStream("/notebooks/run_cells.py").readAllBytes());
        Path out = folder.resolve("shown.json");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(
                "python3",
                script.toString(),
                known.toString(),
                notebook.toAbsolutePath().toString());
        builder.directory(notebook.getParent().toFile()).environment().put("PYTHONIOENCODING", "utf-8");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        if (process.waitFor() != 0) {
            throw new AssertionError(Files.readString(err));
        }
        JsonNode shown = JSON.readTree(out.toFile());
        return JSON.convertValue(shown, JSON.getTypeFactory().constructCollectionType(List.class, String.class));
    }
}
