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

    private SpeechActs() {}

    static boolean isDoneBySaying(String mode) {
        return MODES.contains(mode);
    }
}
