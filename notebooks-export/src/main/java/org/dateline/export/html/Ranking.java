package org.dateline.export.html;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what occurs most often. */
final class Ranking {

    private Ranking() {}

    /** The most frequent ones, at most so many; of two that are as frequent the first in order. */
    static List<String> top(Stream<String> ids, int most) {
        return counts(ids).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How often each occurs, in order of the ids. */
    static TreeMap<String, Long> counts(Stream<String> ids) {
        return ids.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
