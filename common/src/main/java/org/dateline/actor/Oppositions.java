package org.dateline.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.dictionary.Located;

/** Which group stands for all that oppose a state's government: the one that other groups are a part of. */
final class Oppositions {
    private static final String SECTOR = "OPP";

    private final Map<String, String> byCountry = new HashMap<>();

    Oppositions(List<Located<Ancestor>> ancestors, Map<String, Actor> listed) {
        for (Located<Ancestor> row : ancestors) {
            Actor whole = listed.get(row.value().ancestorId());
            if (whole != null && SECTOR.equals(whole.sector()) && whole.countryIso3() != null) {
                byCountry.put(whole.countryIso3(), whole.actorId());
            }
        }
    }

    Optional<String> of(String iso3) {
        return Optional.ofNullable(byCountry.get(iso3));
    }
}
