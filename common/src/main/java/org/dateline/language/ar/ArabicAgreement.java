package org.dateline.language.ar;

import java.util.Set;
import org.dateline.event.pattern.Agreement;
import org.dateline.event.pattern.WordForm;

/**
 * What Arabic verbs tell of their subjects. A plural verb has no single person or state. States are feminine in Arabic but for a few, so a masculine singular verb does not have one as its subject: in {@code
 * واتهم روسيا} Russia is the accused.
 */
public final class ArabicAgreement implements Agreement {
    private static final String STATE = "state:";
    private static final Set<String> NOT_SURELY_FEMININE = Set.of(
            "IRQ", "JOR", "LBN", "YEM", "SDN", "SSD", "MAR", "SOM", "VAT", "COG", "COD", "SEN", "NER", "TCD", "XKX",
            "NPL", "PER", "CHL", "MLI", "TGO", "BEN", "SUN");

    @Override
    public boolean allows(String verb, WordForm form, String actorId) {
        boolean several = actorId.startsWith("org:") || actorId.startsWith("group:") || actorId.startsWith("party:");
        if (isPlural(verb) && !several) {
            return false;
        }
        if (!actorId.startsWith(STATE) || NOT_SURELY_FEMININE.contains(actorId.substring(STATE.length()))) {
            return true;
        }
        return switch (form) {
            case PRESENT -> !verb.startsWith("ي");
            case PAST -> verb.endsWith("ت") || verb.endsWith("تا") || verb.endsWith("وا");
            default -> true;
        };
    }

    @Override
    public boolean isPlural(String verb) {
        return verb.endsWith("ون") || verb.endsWith("وا");
    }
}
