package org.dateline.event.reading;

import java.util.Set;

/** The acts that are done by saying so, and on the day of saying so. */
final class SpeechActs {
    private static final Set<String> MODES = Set.of(
            "accusation",
            "condemnation",
            "demand",
            "appeal",
            "rejection",
            "threat",
            "welcome",
            "apology",
            "mediation_offer",
            "recognition");

    private static final Set<String> STANDING = Set.of("attack", "agreement_signed", "ambassador_summoned");

    private SpeechActs() {}

    /** True for acts whose present may tell of what is always done: "rejects", "agrees", "attacks". */
    static boolean mayBeStanding(String mode) {
        return isDoneBySaying(mode) || STANDING.contains(mode);
    }

    static boolean isDoneBySaying(String mode) {
        return MODES.contains(mode);
    }
}
