package org.dateline.jobs.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences in which nothing happens, so varied that two articles are not alike by them. */
final class Fillers {
    private static final Pattern CHOICE = Pattern.compile("\\[([^\\]]*)\\]");

    private final Map<String, List<String>> texts = new TreeMap<>();

    Fillers() {
        for (Map<String, String> row : BenchTable.read("fillers.csv")) {
            texts.computeIfAbsent(row.get("language"), k -> new ArrayList<>()).add(row.get("text"));
        }
    }

    String sentence(String language, Draw draw) {
        return CHOICE.matcher(draw.oneOf(texts.get(language)))
                .replaceAll(choice -> Matcher.quoteReplacement(
                        draw.oneOf(List.of(choice.group(1).split("\\|")))));
    }
}
