package org.dateline.event.reading;

import java.util.Set;

/** Which acts happen where a text names a place beside them, and which are directed at one. */
final class PlacedModes {
    private static final String VISIT = "visit";
    private static final String AID = "aid_delivered";

    /** Acts that happen where the text says: a place in their clause is theirs. */
    private static final Set<String> HELD = Set.of(
            "meeting",
            VISIT,
            "talks_opened",
            "talks_concluded",
            "talks_postponed",
            "talks_cancelled",
            "consult.other",
            "agreement_signed",
            "relations_restored",
            "joint_statement",
            "election",
            AID,
            "aid.other",
            "ceasefire_declared",
            "ceasefire_effective",
            "prisoners_released",
            "agree.other");

    /** Acts of force and in the street: whatever is named in them lies where they happen. */
    private static final Set<String> ON_THE_GROUND = Set.of(
            "attack",
            "assault.other",
            "ceasefire_violated",
            "military_exercise",
            "weapons_test",
            "mobilize.other",
            "troops_deployed",
            "troops_withdrawn",
            "protest",
            "protest.other");

    private static final Set<String> STRIKES = Set.of("attack", "assault.other", "ceasefire_violated");
    private static final String DEPLOYED = "troops_deployed";
    private static final String WITHDRAWN = "troops_withdrawn";

    private PlacedModes() {}

    /** True for acts that may be directed at a place. */
    static boolean hasGoal(String mode) {
        return isVisit(mode) || isStrike(mode) || isRound(mode) || isAid(mode);
    }

    static boolean isVisit(String mode) {
        return mode.equals(VISIT);
    }

    static boolean isAid(String mode) {
        return mode.equals(AID);
    }

    static boolean isStrike(String mode) {
        return STRIKES.contains(mode);
    }

    /** True for talks that are known by where they are held. */
    static boolean isRound(String mode) {
        return mode.startsWith("talks_");
    }

    static boolean isHeld(String mode) {
        return HELD.contains(mode);
    }

    static boolean isOnTheGround(String mode) {
        return ON_THE_GROUND.contains(mode);
    }

    static boolean isDeployment(String mode) {
        return mode.equals(DEPLOYED);
    }

    static boolean isWithdrawal(String mode) {
        return mode.equals(WITHDRAWN);
    }

    /** "Recalled its ambassador in Rome": the place goes with the diplomat, not with the act. */
    static boolean isOfDiplomats(String mode) {
        return mode.startsWith("ambassador_") || mode.startsWith("diplomats_") || mode.startsWith("envoy_");
    }
}
