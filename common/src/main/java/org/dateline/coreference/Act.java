package org.dateline.coreference;

import java.util.Set;
import org.dateline.event.EventMode;

/** What kinds of act can be one event, and which are done rarely. */
final class Act {
    private static final String VOTING = "voting";
    private static final String EXPIRY = "mandate_expired";
    private static final String ELECTION = "election";
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

    /** Acts that two actors do now and then, not every day: told for two days running, it is one act. */
    private static final Set<String> SELDOM = Set.of(
            "agreement_signed",
            "agreement_ratified",
            "sanctions_imposed",
            "sanctions_lifted",
            "diplomats_expelled",
            "ambassador_recalled",
            "border_closed",
            "arrest_warrant",
            EXPIRY);

    private static final Set<String> IMPERSONAL =
            Set.of("talks_opened", "talks_concluded", EXPIRY, "ceasefire_effective", "agreement_signed");

    /** Acts of words, or votes: on another matter they are another act. */
    private static final Set<String> OF_WORDS = Set.of(
            "joint_statement",
            "mediation_offer",
            "welcome",
            "apology",
            "demand",
            "appeal",
            "resolution_tabled",
            "accusation",
            "condemnation",
            "rejection",
            "threat",
            "report_issued");

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

    static boolean isSeldom(String mode) {
        return SELDOM.contains(mode) || isRare(mode);
    }

    /** True where the same actors may do it more than once a day, on several matters. */
    static boolean isOnMatter(String family) {
        return isVoting(family) || OF_WORDS.contains(family) || family.startsWith(EventMode.OTHER);
    }

    /** True where the one in whose country it is held is the one who acts. */
    static boolean isOfHost(String mode) {
        return mode.equals(ELECTION);
    }

    /** True for acts that are often told without saying whose they are: talks begin, a mandate ends. */
    static boolean isImpersonal(String family) {
        return IMPERSONAL.contains(family);
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
