package org.dateline.language.ru;

import java.util.Set;
import org.dateline.event.pattern.Agreement;
import org.dateline.event.pattern.WordForm;

/** The number of a Russian past: {@code осудили} is said of several, of the United States and the like. */
final class RussianAgreement implements Agreement {
    private static final Set<String> PLURALS = Set.of(
            "state:USA",
            "state:ARE",
            "state:NLD",
            "state:PHL",
            "state:MDV",
            "state:BHS",
            "state:COM",
            "state:FJI",
            "state:SYC");

    @Override
    public boolean allows(String verb, WordForm form, String actorId) {
        boolean several = PLURALS.contains(actorId) || actorId.startsWith("group:");
        boolean one = !several && !actorId.startsWith("office:");
        return form != WordForm.PAST || !isPlural(verb) || !one;
    }

    @Override
    public boolean isPlural(String verb) {
        return verb.endsWith("ли") || verb.endsWith("лись");
    }
}
