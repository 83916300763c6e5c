package org.dateline.event.reading;

import java.util.Set;

/** The permanent members of the Security Council: a vote of theirs against a draft is a veto, and they act everywhere. */
final class PermanentMembers {
    private static final Set<String> COUNTRIES = Set.of("CHN", "FRA", "GBR", "RUS", "SUN", "USA");

    private PermanentMembers() {}

    static boolean isOne(String iso3) {
        return COUNTRIES.contains(iso3);
    }
}
