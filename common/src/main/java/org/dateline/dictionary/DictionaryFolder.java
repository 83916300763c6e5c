package org.dateline.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where dictionary tables lie: in the program itself, or in a folder of the user's. */
@FunctionalInterface
interface DictionaryFolder {
    String RESOURCES = "/org/dateline/dictionaries/";

    /** The table at that relative path; empty where this folder has none. */
    Optional<InputStream> open(String path) throws IOException;

    /** The tables that come with the program. */
    static DictionaryFolder builtIn() {
        return path -> Optional.ofNullable(DictionaryFolder.class.getResourceAsStream(RESOURCES + path));
    }

    static DictionaryFolder of(Path folder) {
        return path -> {
            Path file = folder.resolve(path);
            return Files.isRegularFile(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
        };
    }
}
