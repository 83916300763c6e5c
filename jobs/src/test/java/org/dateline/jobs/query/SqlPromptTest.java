package org.dateline.jobs.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlPromptTest {

    @TempDir
    private Path folder;

    @Test
    void statementsGoOnUntilTheirSemicolonAndTheTabulatorCompletesNames() throws IOException {
        Path history = folder.resolve("history");
        assertThat(written("SELECT 1\n  FROM event_dat\t;\n\\q\nSELECT 2;\n", history))
                .containsExactly("SELECT 1\n  FROM event_dates;");
        assertThat(written("SHOW VIEWS;\nexit;\n", history)).containsExactly("SHOW VIEWS;");
        assertThat(Files.readString(history)).contains("event_dates;", "SHOW VIEWS;");
    }

    private static List<String> written(String typed, Path history) throws IOException {
        List<String> statements = new ArrayList<>();
        try (PipedOutputStream hand = new PipedOutputStream();
                PipedInputStream keys = new PipedInputStream(hand);
                Terminal terminal = TerminalBuilder.builder()
                        .system(false)
                        .streams(keys, new ByteArrayOutputStream())
                        .type("xterm")
                        .build()) {
            hand.write(typed.getBytes(StandardCharsets.UTF_8));
            hand.flush();
            new SqlPrompt(terminal, history, List.of("events", "event_dates", "mentions")).run(statements::add);
        }
        return statements;
    }
}
