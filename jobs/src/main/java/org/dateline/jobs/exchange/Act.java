package org.dateline.jobs.exchange;

import java.util.Optional;
import org.dateline.dictionary.CodeTable;

/**
 * An act by the codes of PLOVER and CAMEO. What is planned is no act yet: a promise (AGREE) where it is cooperation, a
 * threat where it is conflict.
 *
 * @param ploverMode null where PLOVER has none for it
 * @param quad {@code verbal_cooperation} and so on
 */
public record Act(String type, String ploverMode, String cameoCode, String quad, Double goldstein) {

    private static final String STATUS = "STATUS";

    /** What has happened; empty where the two have no code for it. */
    static Optional<Act> done(String type, String mode, String cameo, String quad, Double goldstein, CodeTable modes) {
        return type.equals(STATUS) || cameo == null
                ? Optional.empty()
                : Optional.of(
                        new Act(type, modes.value("act", type + "." + mode).orElse(null), cameo, quad, goldstein));
    }

    /** What is planned, of an act of that type; empty where the two have no code for it. */
    static Optional<Act> planned(String type, String quad, CodeTable modes) {
        if (type.equals(STATUS)) {
            return Optional.empty();
        }
        if (quad.endsWith("conflict")) {
            return Optional.of(new Act("THREATEN", null, "130", "verbal_conflict", -4.4));
        }
        String mode = modes.value("plan", type).orElse(null);
        return Optional.of(
                switch (type) {
                    case "CONSULT" -> new Act("AGREE", mode, "036", "verbal_cooperation", 4.0);
                    case "AID" -> new Act("AGREE", mode, "033", "verbal_cooperation", 5.2);
                    default -> new Act("AGREE", mode, "030", "verbal_cooperation", 4.0);
                });
    }
}
