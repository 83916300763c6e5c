package org.dateline.generator;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The word forms of one table of one language as they are found in locale after locale, each kept once. */
final class Forms {
    private static final int SHORTEST_ABBREVIATION = 3;

    private static final int MOST_REGIONS = 6;

    private final CldrLanguage language;
    private final Map<List<String>, List<String>> rowsIgnoringCase = new LinkedHashMap<>();
    private final Map<List<String>, Set<String>> regionsByRow = new LinkedHashMap<>();
    private final Set<Integer> scripts = new HashSet<>();

    Forms(CldrLanguage language) {
        this.language = language;
        Arrays.stream(UScript.getCode(new ULocale(language.tag()))).forEach(scripts::add);
    }

    /** Takes a form with the values of its row, form first, unless it has digits, brackets or letters of another script. */
    void add(ULocale locale, String form, String... values) {
        String clean = clean(form);
        if (!clean.isEmpty() && clean.codePoints().allMatch(this::isReadable)) {
            List<String> row = rowsIgnoringCase.computeIfAbsent(
                    row(clean.toLowerCase(Locale.ROOT), values), ignored -> row(clean, values));
            regionsByRow.computeIfAbsent(row, ignored -> new TreeSet<>()).add(locale.toLanguageTag());
        }
    }

    /** Takes an abbreviation with its dot and without, unless it is too short to be safe in running text. */
    void addAbbreviation(ULocale locale, String form, String... values) {
        boolean isIdeographic = form.codePoints().anyMatch(Character::isIdeographic);
        boolean isDotted = form.codePoints().anyMatch(c -> UScript.getScript(c) == UScript.LATIN)
                || form.codePoints().anyMatch(c -> UScript.getScript(c) == UScript.CYRILLIC);
        if (isIdeographic || form.codePoints().filter(Character::isLetter).count() >= SHORTEST_ABBREVIATION) {
            add(locale, form, values);
            if (isDotted) {
                add(locale, form.endsWith(".") ? form.substring(0, form.length() - 1) : form + ".", values);
            }
        }
    }

    /** Returns the rows, provenance and comment added; the comment names the regions of a form that the language at large has not. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        regionsByRow.forEach((row, regions) -> {
            List<String> whole = new ArrayList<>(row);
            whole.add(CldrLanguage.provenance());
            whole.add(regions.contains(language.tag()) ? "" : named(regions));
            rows.add(List.copyOf(whole));
        });
        return rows;
    }

    private static List<String> row(String form, String... values) {
        List<String> row = new ArrayList<>(List.of(form));
        row.addAll(List.of(values));
        return List.copyOf(row);
    }

    private static String named(Set<String> regions) {
        String first = regions.stream().limit(MOST_REGIONS).collect(Collectors.joining(" "));
        return regions.size() <= MOST_REGIONS ? first : first + " and " + (regions.size() - MOST_REGIONS) + " more";
    }

    private boolean isReadable(int codePoint) {
        int script = UScript.getScript(codePoint);
        boolean isNeutral = script == UScript.COMMON || script == UScript.INHERITED;
        return !Character.isDigit(codePoint) && codePoint != '(' && (isNeutral || scripts.contains(script));
    }

    private static String clean(String form) {
        String visible = form.replaceAll("[\u00ad\u200e\u200f\u061c]", "");
        return visible.replaceAll("[\\s\u00a0\u202f]+", " ").strip();
    }
}
