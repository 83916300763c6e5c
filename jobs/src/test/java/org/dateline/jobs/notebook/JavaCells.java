package org.dateline.jobs.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.execution.LocalExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/** Runs cells in JShell, as the kernel does, inside this process. */
public final class JavaCells {

    private static final List<String> SHOWN = new ArrayList<>();

    private JavaCells() {}

    /** What the kernel's function of that name does: cells call it. */
    public static String display(String mime, Object shown) {
        SHOWN.add(shown.toString());
        return mime;
    }

    /** What the cells show, one after another. */
    public static List<String> run(List<String> cells) {
        SHOWN.clear();
        try (JShell shell =
                JShell.builder().executionEngine(new HereProvider(), Map.of()).build()) {
            shell.addToClasspath(CellClasses.path());
            run("import static org.dateline.jobs.notebook.JavaCells.display;", shell);
            cells.forEach(cell -> run(cell, shell));
        }
        return List.copyOf(SHOWN);
    }

    private static void run(String cell, JShell shell) {
        CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(cell);
        while (next.source() != null && !next.source().isBlank()) {
            for (SnippetEvent event : shell.eval(next.source())) {
                if (event.exception() != null || event.status() == Snippet.Status.REJECTED) {
                    throw new AssertionError(
                            next.source()
                                    + shell.diagnostics(event.snippet())
                                            .map(each -> each.getMessage(null))
                                            .toList(),
                            event.exception());
                }
            }
            next = shell.sourceCodeAnalysis().analyzeCompletion(next.remaining());
        }
    }

    /** Runs the code in this process. */
    private static final class HereProvider implements ExecutionControlProvider {

        @Override
        public String name() {
            return "here";
        }

        @Override
        public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
            return new LocalExecutionControl(new CellClasses());
        }
    }
}
