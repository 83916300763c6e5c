package org.dateline.dictionary;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;

/** The right name that is nearest to a wrong one. */
public final class Nearest {
    private Nearest() {}

    /** {@code ", did you mean X?"}, or nothing where no name is near. */
    public static String hint(String wrong, Collection<String> names) {
        return names.stream()
                .min(Comparator.comparingInt((String name) -> distance(wrong, name))
                        .thenComparing(name -> name))
                .filter(name -> distance(wrong, name) <= Math.max(2, wrong.length() / 2))
                .map(name -> ", did you mean " + name + "?")
                .orElse("");
    }

    /** The least number of letters to change, add or leave out. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
