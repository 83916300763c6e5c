package org.dateline.export.notebook;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The languages that notebooks are written in. */
public enum Flavour {
    /** For the kernel that {@code dateline-kernel} sets up. */
    JAVA("dateline-java", "Java (Dateline)", ".jshell", "text/x-java-source") {
        @Override
        String setup(Notebook notebook, Map<String, String> values) {
            return Notebook.filled("setup-java.txt", values);
        }

        @Override
        String question(Cell cell) {
            return call(cell) + ";";
        }
    },

    /** For IPython's kernel, with DuckDB, or with PySpark where our functions are asked. */
    PYTHON("python3", "Python 3", ".py", "text/x-python") {
        @Override
        String setup(Notebook notebook, Map<String, String> values) {
            String engine = notebook.needsSpark() ? "setup-pyspark.txt" : "setup-duckdb.txt";
            return Notebook.filled(engine, values) + Notebook.filled("setup-show.txt", Map.of());
        }

        @Override
        String question(Cell cell) {
            return call(cell);
        }
    };

    private final String kernel;
    private final String displayName;
    private final String fileExtension;
    private final String mimeType;

    Flavour(String kernel, String displayName, String fileExtension, String mimeType) {
        this.kernel = kernel;
        this.displayName = displayName;
        this.fileExtension = fileExtension;
        this.mimeType = mimeType;
    }

    /** The code that opens the release. */
    abstract String setup(Notebook notebook, Map<String, String> values);

    /** The code that asks a question. */
    abstract String question(Cell cell);

    /** The name of the language, and of the folder of its notebooks. */
    public String language() {
        return name().toLowerCase(Locale.ROOT);
    }

    String kernel() {
        return kernel;
    }

    String displayName() {
        return displayName;
    }

    String fileExtension() {
        return fileExtension;
    }

    String mimeType() {
        return mimeType;
    }

    /** Both languages have quotes of three. */
    private static String call(Cell cell) {
        String function = cell.kind().name().toLowerCase(Locale.ROOT);
        return String.join("\n", List.of(function + "(\"\"\"", cell.text(), "\"\"\")"));
    }
}
