package org.dateline.export.notebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A notebook without answers: words and questions, from a Markdown file beside this class, in which {@code ```sql table} and
 * {@code ```sql bars} begin a question and {@code ```setup} is where the release is opened.
 *
 * @param name of its file, such as {@code quick-start}
 */
public record Notebook(String name, List<Cell> cells) {

    /** All of them, in the order in which one reads them. */
    public static final List<String> NAMES = List.of(
            "quick-start",
            "actor-timeline",
            "topic-by-weeks",
            "date-uncertainty",
            "provenance",
            "comparing-sources",
            "own-text");

    private static final String FENCE = "```";

    public Notebook {
        cells = List.copyOf(cells);
    }

    /** The notebook of that name; {@code values} stand in it for their names in double braces. */
    public static Notebook of(String name, Map<String, String> values) {
        return new Notebook(name, parse(filled(name + ".md", values)));
    }

    /** Whether its questions need our functions, which only Spark has. */
    public boolean needsSpark() {
        return name.equals("own-text");
    }

    /** A text that stands beside this class, with values in it. */
    static String filled(String resource, Map<String, String> values) {
        try (InputStream in = Notebook.class.getResourceAsStream(resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> value : values.entrySet()) {
                text = text.replace("{{" + value.getKey() + "}}", value.getValue());
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Cell> parse(String markdown) {
        List<Cell> cells = new ArrayList<>();
        String[] parts = markdown.split("(?m)^" + FENCE);
        for (int i = 0; i < parts.length; i += 2) {
            if (!parts[i].isBlank()) {
                cells.add(new Cell(Cell.Kind.WORDS, parts[i].strip()));
            }
            if (i + 1 < parts.length) {
                cells.add(code(parts[i + 1]));
            }
        }
        return cells;
    }

    private static Cell code(String block) {
        int end = block.indexOf('\n');
        Cell.Kind kind = switch (block.substring(0, end)) {
            case "setup" -> Cell.Kind.SETUP;
            case "sql table" -> Cell.Kind.TABLE;
            case "sql bars" -> Cell.Kind.BARS;
            default -> throw new IllegalArgumentException("an unknown block: " + block);
        };
        return new Cell(kind, block.substring(end).strip());
    }
}
