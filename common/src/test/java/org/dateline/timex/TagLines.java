package org.dateline.timex;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Tags a file of {@code {"id", "lang", "dct", "text"}} lines for measuring: one line of TIMEX3 each, offsets in code points.
 * Arguments: the input and the output file.
 */
final class TagLines {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DAY_LENGTH = 10;

    private TagLines() {}

    public static void main(String[] args) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
            for (String line : Files.readAllLines(Path.of(args[0]))) {
                out.write(tagged(JSON.readTree(line)).toString());
                out.newLine();
            }
        }
    }

    /** The line with its expressions. */
    static ObjectNode tagged(JsonNode line) {
        String text = line.get("text").asText();
        LocalDate day = line.hasNonNull("dct")
                ? LocalDate.parse(line.get("dct").asText().substring(0, DAY_LENGTH))
                : null;
        ObjectNode tagged = JSON.createObjectNode().put("id", line.get("id").asText());
        tagged.putArray("timexes");
        for (Timex3 timex : Taggers.of(line.get("lang").asText()).tag(text, day).timexes()) {
            tagged.withArray("timexes")
                    .addObject()
                    .put("start", text.codePointCount(0, timex.span().begin()))
                    .put("end", text.codePointCount(0, timex.span().end()))
                    .put("text", timex.text())
                    .put("type", timex.type().name())
                    .put("value", timex.value())
                    .put("mod", timex.mod() == null ? null : timex.mod().name());
        }
        return tagged;
    }
}
