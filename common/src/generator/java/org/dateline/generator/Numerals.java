package org.dateline.generator;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;

/** Spelled-out numbers, cardinals to 100 and ordinals to 31: {@code form ; value ; kind}. */
final class Numerals {
    static final TableShape SHAPE = new TableShape(
            List.of("form", "value", "kind", "provenance", "comment"),
            row -> row.subList(0, 3),
            Comparator.<List<String>, String>comparing(row -> row.get(2))
                    .thenComparingInt(row -> Integer.parseInt(row.get(1))));

    static final int LAST_CARDINAL = 100;
    static final int LAST_ORDINAL = 31;

    private Numerals() {}

    /** Returns the rows of a language in all genders and cases that CLDR has rules for. */
    static List<List<String>> rows(CldrLanguage language) {
        Forms forms = new Forms(language);
        for (ULocale locale : language.locales()) {
            RuleBasedNumberFormat format = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
            for (String ruleSet : format.getRuleSetNames()) {
                boolean isOrdinal = ruleSet.contains("-ordinal");
                if (isOrdinal || isCardinal(ruleSet)) {
                    int last = isOrdinal ? LAST_ORDINAL : LAST_CARDINAL;
                    for (int value = 1; value <= last; value++) {
                        String kind = isOrdinal ? "ordinal" : "cardinal";
                        forms.add(locale, format.format(value, ruleSet), String.valueOf(value), kind);
                    }
                }
            }
        }
        return language.tag().equals("ar") ? ArabicNumerals.checked(forms.rows()) : forms.rows();
    }

    // The figures of Chinese cheques stand in no running text.
    private static boolean isCardinal(String ruleSet) {
        boolean isCounting = ruleSet.contains("-cardinal") || ruleSet.contains("-construct");
        return isCounting && !ruleSet.contains("-financial");
    }
}
