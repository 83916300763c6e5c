package org.dateline.coreference;

import java.util.Set;
import org.dateline.event.EventMode;

/** What kinds of act can be one event, and which are done rarely. */
final class Act {
    private static final String VOTING = "voting";
    private static final Set<String> OUTCOMES =
            Set.of("resolution_adopted", "resolution_vetoed", "resolution_rejected");

    /** Acts that two actors hardly do twice within a few years. */
    private static final Set<String> RARE = Set.of(
            "relations_restored",
            "relations_cut",
            "recognition",
            "treaty_accession",
            "treaty_withdrawal",
            "membership_suspended",
            "mandate_established");

    private Act() {}

    /** The same for acts that may be one event: a vote and its outcome are, other acts only with their like. */
    static String family(String type, String mode) {
        if (mode.equals("vote") || OUTCOMES.contains(mode)) {
            return VOTING;
        }
        return mode.equals(EventMode.OTHER) ? mode + ":" + type : mode;
    }

    static boolean isVoting(String family) {
        return family.equals(VOTING);
    }

    static boolean isOutcome(String mode) {
        return OUTCOMES.contains(mode);
    }

    static boolean isRare(String mode) {
        return RARE.contains(mode);
    }

    /**
     * True where that act befalls that object only once: a resolution is adopted once, round 7 opens once. A mandate
     * may be renewed again, and several drafts on it vetoed.
     */
    static boolean isOnceOnly(String mode, ObjectKey object) {
        return switch (object.kind()) {
            case "resolution", "draft" -> isOutcome(mode) || mode.equals("vote") || mode.equals("resolution_tabled");
            case "talks" -> object.isNumbered() && (mode.equals("talks_opened") || mode.equals("talks_concluded"));
            case "mandate" -> mode.equals("mandate_established");
            case "treaty" -> mode.equals("agreement_in_force");
            default -> false;
        };
    }
}
