package org.dateline.jobs.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The states that act, and their names in each language and case. */
final class StateForms {
    private static final Map<String, String> NUMBER_OR_GENDER =
            Map.of("fr", "fr_number", "ru", "ru_gender", "ar", "ar_gender");
    private static final Map<String, String> ALTERNATIVES = Map.of("fr", "sp", "ru", "mfpn", "ar", "mf");

    private final List<Map<String, String>> rows = BenchTable.read("states.csv");

    int size() {
        return rows.size();
    }

    String actorId(int state) {
        return rows.get(state).get("actor_id");
    }

    /** @param form such as {@code genitive}; empty for the name as it stands in a sentence */
    String name(int state, String language, String form) {
        return rows.get(state).get(form.isEmpty() ? language : language + "_" + form);
    }

    /** Which of the alternatives of a wording agrees with the state. */
    int agreement(int state, String language) {
        String column = NUMBER_OR_GENDER.get(language);
        return column == null
                ? 0
                : ALTERNATIVES.get(language).indexOf(rows.get(state).get(column));
    }

    /** With a great first letter. */
    static String atStart(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
