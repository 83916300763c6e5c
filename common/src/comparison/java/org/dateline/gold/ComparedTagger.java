package org.dateline.gold;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A tagger that can be compared, and how it is started.
 *
 * @param languages that it reads
 */
record ComparedTagger(String name, Set<String> languages, CommandLine commandLine) {

    /** The words of the command for a language. */
    interface CommandLine {
        List<String> of(String language);
    }

    boolean reads(String language) {
        return languages.contains(language);
    }

    /**
     * Dateline first, then its peers; chrono-node only where it could be fetched.
     *
     * @param scripts the folder with the scripts of the peers
     * @param programs the folder into which they were fetched
     */
    static List<ComparedTagger> all(Path scripts, Path programs, Set<String> ours) {
        return List.of(
                new ComparedTagger(
                        "Dateline",
                        ours,
                        language ->
                                java(System.getProperty("java.class.path"), DatelinePeer.class.getName(), language)),
                heidelTime("NEWS", scripts, programs),
                heidelTime("NARRATIVES", scripts, programs),
                new ComparedTagger(
                        "SUTime",
                        Set.of("en"),
                        language -> java(
                                programs.resolve("sutime") + "/*",
                                scripts.resolve("SutimePeer.java").toString(),
                                language)),
                new ComparedTagger(
                        "chrono-node",
                        Files.isDirectory(programs.resolve("chrono").resolve("node_modules"))
                                ? Set.of("ar", "de", "en", "es", "fr", "it", "pt", "ru", "uk", "zh")
                                : Set.of(),
                        language -> List.of(
                                "node",
                                scripts.resolve("chrono-peer.mjs").toString(),
                                programs.resolve("chrono").toString(),
                                language)));
    }

    private static ComparedTagger heidelTime(String kind, Path scripts, Path programs) {
        return new ComparedTagger(
                "HeidelTime " + kind.toLowerCase(Locale.ROOT),
                Set.of("ar", "de", "en", "es", "fa", "fr", "he", "it", "pt", "ru", "tr", "uk", "zh"),
                language -> java(
                        programs.resolve("heideltime") + "/*",
                        scripts.resolve("HeidelTimePeer.java").toString(),
                        language,
                        kind));
    }

    private static List<String> java(String classPath, String... rest) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return Stream.concat(Stream.of(java.toString(), "-Xmx4g", "-cp", classPath), Stream.of(rest))
                .toList();
    }
}
