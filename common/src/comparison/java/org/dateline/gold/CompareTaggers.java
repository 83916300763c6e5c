package org.dateline.gold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.language.Languages;

/** Reads the same gold with Dateline and with its peers, each in its own process, and prints one table of all scores. */
public final class CompareTaggers {
    private CompareTaggers() {}

    /** @param arguments folder of the scripts, folder of the peers' programs, gold files or folders with {@code dates*.jsonl} */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<ComparedTagger> taggers =
                ComparedTagger.all(Path.of(arguments[0]), Path.of(arguments[1]), Set.copyOf(Languages.TIMEX));
        System.out.println(
                "| gold | language | tagger | strict F1 | relaxed F1 | type F1 | value F1 | MB/s | Dateline is faster"
                        + " by |");
        System.out.println("|---|---|---|---:|---:|---:|---:|---:|---:|");
        for (String path : Arrays.asList(arguments).subList(2, arguments.length)) {
            for (Path file : files(Path.of(path))) {
                for (Map.Entry<String, List<GoldDates>> gold : byLanguage(file).entrySet()) {
                    compare(file.getFileName().toString(), gold.getKey(), gold.getValue(), taggers);
                }
            }
        }
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.getFileName().toString().matches("dates.*\\.jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private static void compare(String name, String language, List<GoldDates> gold, List<ComparedTagger> taggers)
            throws IOException, InterruptedException {
        if (!Languages.TIMEX.contains(language)) {
            return;
        }
        double megabytes = gold.stream()
                        .mapToLong(document -> document.text().getBytes(StandardCharsets.UTF_8).length)
                        .sum()
                / 1e6;
        double ours = 0;
        for (ComparedTagger tagger : taggers) {
            if (!tagger.reads(language)) {
                continue;
            }
            PeerProcess.Outcome outcome = PeerProcess.run(tagger.commandLine().of(language), gold);
            DateScores scores = new DateScores();
            gold.forEach(document -> scores.add(document, outcome.byId().getOrDefault(document.id(), List.of())));
            double speed = megabytes / outcome.seconds();
            ours = ours == 0 ? speed : ours;
            System.out.println(row(name, language, tagger.name(), scores.measures(), speed, ours / speed));
        }
    }

    private static String row(
            String gold, String language, String tagger, Map<String, Double> scores, double speed, double ratio) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %.1f | %.1f | %.1f | %.1f | %.3g | %s |",
                gold,
                language,
                tagger,
                scores.get("strict"),
                scores.get("relaxed"),
                scores.get("type"),
                scores.get("value"),
                speed,
                ratio == 1 ? "" : String.format(Locale.ROOT, "%.3g", ratio));
    }

    private static Map<String, List<GoldDates>> byLanguage(Path file) throws IOException {
        return Gold.dates(file).stream()
                .collect(Collectors.groupingBy(GoldDates::lang, TreeMap::new, Collectors.toList()));
    }
}
