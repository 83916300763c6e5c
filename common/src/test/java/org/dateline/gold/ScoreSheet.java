package org.dateline.gold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All scores beside the floors that they must reach. */
final class ScoreSheet {
    private static final int WORST_CLASSES = 8;

    private final Map<Key, Double> floors = new LinkedHashMap<>();
    private final Map<Line, Scores> lines = new LinkedHashMap<>();

    private record Line(String gold, String language) {
        @Override
        public String toString() {
            return gold + " " + language;
        }
    }

    private record Key(Line line, String measure) {
        @Override
        public String toString() {
            return measure + " of " + line;
        }
    }

    ScoreSheet(List<Floor> floors) {
        floors.forEach(floor ->
                this.floors.put(new Key(new Line(floor.gold(), floor.language()), floor.measure()), floor.value()));
    }

    void add(String gold, String language, Scores scores) {
        lines.put(new Line(gold, language), scores);
    }

    /** A line for each gold and language: measure, score, and the floor in brackets. */
    String table() {
        StringBuilder table = new StringBuilder();
        lines.forEach((line, scores) -> {
            table.append(String.format(Locale.ROOT, "%-8s %-3s", line.gold(), line.language()));
            scores.measures()
                    .forEach((measure, score) -> table.append(String.format(
                            Locale.ROOT,
                            "  %s %.1f (%.0f)",
                            measure,
                            score,
                            floors.getOrDefault(new Key(line, measure), Double.NaN))));
            table.append('\n');
        });
        return table.toString();
    }

    /** What is below its floor, with the commonest errors there, and which floors and measures lack each other; one text each. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        Set<Key> unused = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
        unused.addAll(floors.keySet());
        lines.forEach((line, scores) -> {
            List<String> low = new ArrayList<>();
            scores.measures().forEach((measure, score) -> {
                Key key = new Key(line, measure);
                unused.remove(key);
                Double floor = floors.get(key);
                if (floor == null && !score.isNaN()) {
                    complaints.add("no floor for " + key);
                } else if (floor != null && !(score >= floor)) {
                    low.add(String.format(Locale.ROOT, "%s %.2f < %.2f", measure, score, floor));
                }
            });
            if (!low.isEmpty()) {
                complaints.add(line + ": " + String.join(", ", low) + "\n"
                        + scores.errors().worst(WORST_CLASSES));
            }
        });
        unused.forEach(key -> complaints.add("nothing is measured for the floor of " + key));
        return complaints;
    }
}
