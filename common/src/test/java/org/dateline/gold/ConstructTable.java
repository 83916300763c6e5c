package org.dateline.gold;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The share of right values by construct and language. */
final class ConstructTable {
    private final Map<String, Map<String, Double>> byLanguage = new LinkedHashMap<>();

    void add(String language, ConstructScores scores) {
        byLanguage.put(language, scores.shares());
    }

    /** A line for each construct, a column for each language. */
    String text() {
        Set<String> constructs = new TreeSet<>();
        byLanguage.values().forEach(shares -> constructs.addAll(shares.keySet()));
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%-18s", "construct"));
        byLanguage.keySet().forEach(language -> table.append(String.format(Locale.ROOT, "%5s", language)));
        table.append('\n');
        for (String construct : constructs) {
            table.append(String.format(Locale.ROOT, "%-18s", construct));
            byLanguage.values().forEach(shares -> table.append(cell(shares.get(construct))));
            table.append('\n');
        }
        return table.toString();
    }

    private static String cell(Double share) {
        return share == null ? "    -" : String.format(Locale.ROOT, "%5.0f", share);
    }
}
