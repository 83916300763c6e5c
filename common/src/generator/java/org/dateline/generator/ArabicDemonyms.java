package org.dateline.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.language.ar.Nisba;

/** The Arabic demonyms that the nisba rule forms from the labels of the states. */
final class ArabicDemonyms {
    private static final String IRREGULAR = "irregular";

    private ArabicDemonyms() {}

    /**
     * Returns the rows of all states but those with demonyms written by hand as irregular.
     *
     * @param states the table of states, labels filled
     * @param names the Arabic names as they stand, hand-written rows among them
     */
    static List<List<String>> rows(Table states, Table names) {
        Set<String> irregular = names.rows().stream()
                .filter(row -> row.get(1).equals("demonym") && row.get(4).startsWith(IRREGULAR))
                .map(row -> row.get(0))
                .collect(Collectors.toSet());
        List<List<String>> rows = new ArrayList<>();
        for (List<String> state : states.rows()) {
            String label = state.get(states.column("label_ar"));
            if (!irregular.contains(state.get(0))) {
                Nisba.of(label)
                        .ifPresent(nisba -> nisba.forms()
                                .forEach(form ->
                                        rows.add(List.of(state.get(0), "demonym", form, TableShape.OWN_RULE, ""))));
            }
        }
        return rows;
    }
}
