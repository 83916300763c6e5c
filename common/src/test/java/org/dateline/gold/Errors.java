package org.dateline.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What went wrong, by class of error. */
final class Errors {
    private static final int EXAMPLES = 3;

    private final Map<String, List<String>> examplesByClass = new TreeMap<>();

    /**
     * @param kind such as {@code missed}
     * @param of what the error befell, such as an event mode
     */
    void add(String kind, String of, String example) {
        examplesByClass
                .computeIfAbsent(kind + " " + of, key -> new ArrayList<>())
                .add(example);
    }

    /** The classes with the most errors, with their numbers and a few examples each. */
    String worst(int classes) {
        return examplesByClass.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .limit(classes)
                .map(entry -> "  " + entry.getValue().size() + " " + entry.getKey() + ": "
                        + entry.getValue().stream().limit(EXAMPLES).collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
    }
}
