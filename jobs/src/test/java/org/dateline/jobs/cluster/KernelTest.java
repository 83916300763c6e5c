package org.dateline.jobs.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.export.notebook.Flavour;
import org.dateline.export.notebook.Notebook;
import org.dateline.jobs.notebook.NotebookCells;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program's notebooks in Jupyter itself: all are drawn as pages, one is run by the kernel that users set up. */
@Tag("notebooks")
class KernelTest {

    private static final Path BIN = Path.of("bin").toAbsolutePath();
    private static final int TRIES = 3;

    private static final List<String> ARTICLES = List.of(
            "{\"published_at\":\"2016-07-19\",\"language\":\"en\",\"source\":\"north-post\",\"body\":\"France"
                    + " condemned the attack in Baghdad on Monday.\"}",
            "{\"published_at\":\"2018-02-14\",\"language\":\"en\",\"source\":\"levant-wire\",\"body\":\"Turkey and Iran"
                    + " signed an agreement on gas in Ankara on Monday.\"}");

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void jupyterDrawsAllNotebooksAndItsKernelGivesTheSameAnswers() throws IOException, InterruptedException {
        assumeTrue(
                isInstalled("jupyter-nbconvert"),
                "jupyter-nbconvert is not installed (Debian: apt-get install jupyter-nbconvert)");
        Files.write(folder.resolve("articles.jsonl"), ARTICLES);
        run(BIN + "/dateline", "run", "--input", folder + "/articles.jsonl", "--warehouse", folder + "/w");
        run(BIN + "/dateline", "export", "notebooks", "--to", folder + "/out", "--warehouse", folder + "/w");
        run(BIN + "/dateline-kernel", "--to", folder + "/jupyter/kernels");
        for (Flavour flavour : Flavour.values()) {
            List<String> command = new ArrayList<>(List.of("jupyter-nbconvert", "--to", "html", "--output-dir"));
            command.add(folder + "/pages/" + flavour.language());
            Notebook.NAMES.forEach(name -> command.add(notebook(flavour, name).toString()));
            run(command.toArray(String[]::new));
            assertThat(Files.readString(folder.resolve("pages/" + flavour.language() + "/quick-start.html")))
                    .contains("agreement_signed", "<img alt=\"events by event_mode: ");
        }
        Path original = notebook(Flavour.JAVA, "quick-start");
        assertThat(NotebookCells.of(executed(original)).answers())
                .hasSizeGreaterThan(4)
                .isEqualTo(NotebookCells.of(original).answers());
    }

    private Path notebook(Flavour flavour, String name) {
        return folder.resolve("out").resolve(flavour.language()).resolve(name + ".ipynb");
    }

    /** A copy of the notebook, run by the kernel; a kernel that is asked before it is ready never answers, so it is tried again. */
    private Path executed(Path notebook) throws IOException, InterruptedException {
        Path executed = folder.resolve("executed").resolve(notebook.getFileName());
        for (int i = 0; i < TRIES && !Files.exists(executed); i++) {
            start(
                    "jupyter-nbconvert",
                    "--to",
                    "notebook",
                    "--execute",
                    "--ExecutePreprocessor.startup_timeout=120",
                    "--ExecutePreprocessor.timeout=300",
                    "--output-dir",
                    executed.getParent().toString(),
                    notebook.toString());
        }
        assertThat(executed).as(log()).exists();
        return executed;
    }

    private void run(String... command) throws IOException, InterruptedException {
        assertThat(start(command))
                .as(() -> String.join(" ", command) + "\n" + log())
                .isZero();
    }

    private int start(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        SparkHome spark = SparkHome.in(Path.of("target", "cluster", "spark").toAbsolutePath());
        builder.environment().putAll(spark.environment());
        builder.environment().put("JUPYTER_PATH", folder + "/jupyter");
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start()
                .waitFor();
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("log.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static boolean isInstalled(String program) {
        for (String each : System.getenv("PATH").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(each, program))) {
                return true;
            }
        }
        return false;
    }
}
