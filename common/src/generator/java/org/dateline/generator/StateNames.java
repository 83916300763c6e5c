package org.dateline.generator;

import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.MissingResourceException;

/** The names of states in one language: {@code actor_id ; kind ; form}. */
final class StateNames {
    private static final List<String> KINDS = List.of("name", "acronym", "demonym", "capital", "metonym");
    private static final String FULL = "Countries";
    private static final List<String> TABLES = List.of(FULL, "Countries%short", "Countries%variant");
    private static final String REGIONS = "com/ibm/icu/impl/data/icudata/region";

    static final TableShape SHAPE = new TableShape(
            List.of("actor_id", "kind", "form", "provenance", "comment"),
            row -> List.of(row.get(0), row.get(2)),
            Comparator.<List<String>, String>comparing(row -> row.get(0))
                    .thenComparingInt(row -> KINDS.indexOf(row.get(1))));

    private StateNames() {}

    /** Returns the full, short and variant names that CLDR has; Arabic ones without the article of the first word. */
    static List<List<String>> rows(CldrLanguage language, Table states) {
        Forms forms = new Forms(language);
        for (ULocale locale : language.locales()) {
            UResourceBundle bundle = UResourceBundle.getBundleInstance(REGIONS, locale);
            for (String table : TABLES) {
                for (List<String> state : states.rows()) {
                    String region = state.get(states.column("iso2"));
                    for (String name : names(bundle, table, region)) {
                        forms.add(locale, bare(language, name), state.get(0));
                    }
                }
            }
        }
        return forms.rows().stream().map(StateNames::named).toList();
    }

    // Brackets hold a second name in the table of full names, "Myanmar (Burma)", and a mere remark in the others.
    private static List<String> names(UResourceBundle bundle, String table, String region) {
        try {
            String name = bundle.get(table).getString(region);
            return table.equals(FULL) ? List.of(name.split("[()]")) : List.of(name);
        } catch (MissingResourceException absent) {
            return List.of();
        }
    }

    private static String bare(CldrLanguage language, String name) {
        return language.tag().equals("ar") && name.startsWith("ال") ? name.substring(2) : name;
    }

    private static List<String> named(List<String> row) {
        List<String> named = new ArrayList<>(List.of(row.get(1), "name", row.get(0)));
        named.addAll(row.subList(2, row.size()));
        return List.copyOf(named);
    }
}
