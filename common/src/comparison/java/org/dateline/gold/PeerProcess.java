package org.dateline.gold;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.text.Span;
import org.dateline.timex.Timex3;
import org.dateline.timex.TimexType;

/** A tagger that runs as a process: documents go in as lines, expressions and the seconds they took come out. */
final class PeerProcess {

    /**
     * What a process found.
     *
     * @param byId the expressions of each document that has some, with UTF-16 offsets
     * @param seconds for all documents, without start and warm-up
     */
    record Outcome(Map<String, List<Timex3>> byId, double seconds) {}

    /** For texts that name no day of publication. */
    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

    private PeerProcess() {}

    static Outcome run(List<String> command, List<GoldDates> documents) throws IOException, InterruptedException {
        Path input = Files.createTempFile("documents", ".tsv");
        Path output = Files.createTempFile("expressions", ".tsv");
        Path errors = Files.createTempFile("errors", ".txt");
        try {
            write(documents, input);
            int status = new ProcessBuilder(command)
                    .redirectInput(input.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile())
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new IOException(command.get(0) + " ended with " + status + ": " + Files.readString(errors));
            }
            return read(output, documents);
        } finally {
            Files.delete(input);
            Files.delete(output);
            Files.delete(errors);
        }
    }

    private static void write(List<GoldDates> documents, Path file) throws IOException {
        try (PrintStream out = new PrintStream(file.toFile(), StandardCharsets.UTF_8)) {
            Base64.Encoder encoder = Base64.getEncoder();
            documents.forEach(document -> out.println(document.id() + "\t"
                    + Objects.requireNonNullElse(document.dct(), SOME_DAY) + "\t"
                    + encoder.encodeToString(document.text().getBytes(StandardCharsets.UTF_8))));
        }
    }

    private static Outcome read(Path file, List<GoldDates> documents) {
        Map<String, String> texts = new HashMap<>();
        documents.forEach(document -> texts.put(document.id(), document.text()));
        Map<String, List<Timex3>> byId = new HashMap<>();
        double seconds = 0;
        try {
            for (String line : Files.readAllLines(file)) {
                String[] cells = line.split("\t", -1);
                if (cells[0].equals("seconds")) {
                    seconds = Double.parseDouble(cells[1]);
                } else {
                    byId.computeIfAbsent(cells[0], id -> new ArrayList<>()).add(timex(cells, texts.get(cells[0])));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Outcome(byId, seconds);
    }

    private static Timex3 timex(String[] cells, String text) {
        Span span = new Span(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]));
        return new Timex3(
                span,
                text.substring(span.begin(), span.end()),
                TimexType.valueOf(cells[3]),
                cells[4],
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
