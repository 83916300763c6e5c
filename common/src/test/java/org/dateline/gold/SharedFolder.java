package org.dateline.gold;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Data that are no part of the project: a folder {@code shared} beside or above it. */
final class SharedFolder {
    private SharedFolder() {}

    /** The folder of that name in {@code shared}; empty if it is not there. */
    static Optional<Path> find(String name) {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared").resolve(name))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
