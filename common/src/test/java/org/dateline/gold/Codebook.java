package org.dateline.gold;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The acts of the codebook, written down a second time: the gold must not follow a slip of the program's own table. */
final class Codebook {
    private static final String MODES = """
            CONSULT   meeting visit phone_call talks_opened talks_concluded
            AGREE     joint_statement aid_pledged mediation_offer
            SUPPORT   agreement_signed agreement_ratified agreement_in_force treaty_accession resolution_adopted
            SUPPORT   mandate_established mandate_renewed relations_restored recognition welcome
            CONCEDE   sanctions_lifted ceasefire_declared apology
            AID       aid_delivered
            RETREAT   ceasefire_effective troops_withdrawn prisoners_released official_resigned
            REQUEST   demand appeal resolution_tabled
            ACCUSE    accusation condemnation ambassador_summoned
            REJECT    rejection resolution_vetoed resolution_rejected talks_cancelled
            THREATEN  threat
            SANCTION  sanctions_imposed relations_cut diplomats_expelled ambassador_recalled membership_suspended
            SANCTION  treaty_withdrawal
            MOBILIZE  troops_deployed weapons_test military_exercise
            COERCE    arrest_warrant border_closed
            ASSAULT   attack ceasefire_violated
            PROTEST   protest
            STATUS    mandate_expired talks_postponed vote envoy_appointed election report_issued
            """;

    static final Set<String> RECIPROCAL_MODES = Set.of(
            "meeting",
            "phone_call",
            "talks_opened",
            "talks_concluded",
            "joint_statement",
            "agreement_signed",
            "agreement_in_force",
            "relations_restored",
            "ceasefire_effective");

    /** What no mode names; its type is free. */
    static final String OTHER = "other";

    static final Map<String, String> TYPE_BY_MODE = typeByMode();

    private Codebook() {}

    private static Map<String, String> typeByMode() {
        Map<String, String> types = new TreeMap<>();
        MODES.lines().forEach(line -> {
            String[] words = line.split(" +");
            Arrays.stream(words).skip(1).forEach(mode -> types.put(mode, words[0]));
        });
        return types;
    }

    static boolean isAct(String type, String mode) {
        return mode.equals(OTHER)
                ? type.equals("COOPERATE") || TYPE_BY_MODE.containsValue(type)
                : type.equals(TYPE_BY_MODE.get(mode));
    }
}
