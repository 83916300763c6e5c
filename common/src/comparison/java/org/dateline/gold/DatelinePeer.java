package org.dateline.gold;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.dateline.extract.TimeExpressions;
import org.dateline.timex.Timex3;

/** Dateline's tagger as a process of its own, in the way of the peers: the same lines in and out, the same clock. */
public final class DatelinePeer {
    private static final long WARM_UP_NANOS = 10_000_000_000L;
    private static final long CLOCK_NANOS = 3_000_000_000L;

    private final String language;
    private final TimeExpressions expressions = TimeExpressions.load();

    private record Input(String id, LocalDate day, String text) {
        static Input of(String line) {
            String[] cells = line.split("\t", -1);
            String text = new String(Base64.getDecoder().decode(cells[2]), StandardCharsets.UTF_8);
            return new Input(cells[0], LocalDate.parse(cells[1]), text);
        }
    }

    private DatelinePeer(String language) {
        this.language = language;
    }

    /** Reads the documents until the program is warm, then by the clock: over and over, as one pass is too short for it. */
    public static void main(String[] arguments) throws IOException {
        DatelinePeer peer = new DatelinePeer(arguments[0]);
        List<Input> inputs;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            inputs = lines.lines().map(Input::of).toList();
        }
        peer.secondsOfAPass(inputs, WARM_UP_NANOS);
        double seconds = peer.secondsOfAPass(inputs, CLOCK_NANOS);
        List<List<Timex3>> found = inputs.stream().map(peer::read).toList();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        for (int i = 0; i < inputs.size(); i++) {
            for (Timex3 timex : found.get(i)) {
                out.println(String.join(
                        "\t",
                        inputs.get(i).id(),
                        String.valueOf(timex.span().begin()),
                        String.valueOf(timex.span().end()),
                        timex.type().name(),
                        timex.value()));
            }
        }
        out.println("seconds\t" + seconds);
        out.flush();
    }

    private double secondsOfAPass(List<Input> inputs, long atLeastNanos) {
        int passes = 0;
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < atLeastNanos) {
            inputs.forEach(this::read);
            passes++;
        }
        return (System.nanoTime() - begin) / 1e9 / passes;
    }

    private List<Timex3> read(Input input) {
        return expressions.find(input.text(), language, input.day());
    }
}
