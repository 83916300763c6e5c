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

    private static final Set<String> STANDING =
            Set.of("attack", "agreement_signed", "ambassador_summoned", "relations_restored", "troops_deployed");

    private static final Set<String> ANNOUNCED = Set.of(
            "relations_cut",
            "relations_restored",
            "treaty_withdrawal",
            "sanctions_imposed",
            "sanctions_lifted",
            "diplomats_expelled",
            "ambassador_recalled",
            "membership_suspended",
            "talks_cancelled",
            "talks_postponed",
            "ceasefire_declared",
            "aid_pledged",
            "border_closed",
            "sanction.other");

    private SpeechActs() {}

    /** True for acts of a government that are done, or made known, on the day on which it tells of them. */
    static boolean isDoneByTelling(String mode) {
        return isDoneBySaying(mode) || ANNOUNCED.contains(mode);
    }

    /** True for acts between several that are made known by announcing them. */
    static boolean isAnnounced(String mode) {
        return ANNOUNCED.contains(mode) || mode.equals("agreement_signed");
    }

    /** True for acts whose present may tell of what is always done: "rejects", "agrees", "attacks". */
    static boolean mayBeStanding(String mode) {
        return isDoneBySaying(mode) || STANDING.contains(mode);
    }

    static boolean isDoneBySaying(String mode) {
        return MODES.contains(mode);
    }
}
