package org.dateline.gold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days of a timeline against those of a reference, as many as it has: F1 in 0..100 of days that are the same, and of
 * days at most one apart, beside those of a counter of publication days ({@code naive}).
 */
record TimelineScores(Set<LocalDate> reference, Set<LocalDate> told, Set<LocalDate> published) implements Scores {

    /** The greatest number of pairs of days at most that far apart, each day in one pair. */
    static int pairs(Set<LocalDate> left, Set<LocalDate> right, int mostDaysApart) {
        List<LocalDate> gold = new ArrayList<>(new TreeSet<>(left));
        List<LocalDate> found = new ArrayList<>(new TreeSet<>(right));
        int pairs = 0;
        for (int i = 0, j = 0; i < gold.size() && j < found.size(); ) {
            long apart = found.get(j).toEpochDay() - gold.get(i).toEpochDay();
            pairs += Math.abs(apart) <= mostDaysApart ? 1 : 0;
            boolean isPair = Math.abs(apart) <= mostDaysApart;
            i += isPair || apart > 0 ? 1 : 0;
            j += isPair || apart < 0 ? 1 : 0;
        }
        return pairs;
    }

    private double f1(Set<LocalDate> days, int mostDaysApart) {
        return days.isEmpty() ? 0 : 200.0 * pairs(reference, days, mostDaysApart) / (reference.size() + days.size());
    }

    @Override
    public Map<String, Double> measures() {
        Map<String, Double> measures = new LinkedHashMap<>();
        measures.put("day", f1(told, 0));
        measures.put("naive", f1(published, 0));
        measures.put("day_apart", f1(told, 1));
        measures.put("naive_apart", f1(published, 1));
        return measures;
    }

    @Override
    public Errors errors() {
        Errors errors = new Errors();
        reference.stream()
                .filter(day -> !told.contains(day))
                .forEach(day -> errors.add("missed", "day", day.toString()));
        return errors;
    }
}
