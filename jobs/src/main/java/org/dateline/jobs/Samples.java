package org.dateline.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The sample articles that come with the program. */
public final class Samples {

    static final List<String> NAMES = List.of(
            "articles-ar.jsonl",
            "articles-en.jsonl",
            "articles-es.jsonl",
            "articles-fa.jsonl",
            "articles-fr.jsonl",
            "articles-ru.jsonl",
            "articles-tr.jsonl",
            "articles-zh.jsonl",
            "broken.jsonl");

    private static final String RESOURCES = "/org/dateline/samples/";

    private Samples() {}

    /** Copies them into a folder and gives the files. */
    public static List<Path> copyTo(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : NAMES) {
            Path file = folder.resolve(name);
            try (InputStream in = Samples.class.getResourceAsStream(RESOURCES + name)) {
                Files.copy(Objects.requireNonNull(in, name), file);
            }
            files.add(file);
        }
        return files;
    }
}
