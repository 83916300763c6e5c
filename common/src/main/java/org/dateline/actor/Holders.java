package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.actor.table.OfficeHolderRow;
import org.dateline.dictionary.Located;

/** Who held which office when, by office and by person, in the order of time. */
final class Holders {
    private static final Comparator<OfficeHolderRow> BY_TIME = Comparator.comparing(
                    (OfficeHolderRow row) -> row.validity().from(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(OfficeHolderRow::personId)
            .thenComparing(OfficeHolderRow::officeId);

    private final Map<String, List<OfficeHolderRow>> byOffice = new HashMap<>();
    private final Map<String, List<OfficeHolderRow>> byPerson = new HashMap<>();

    Holders(List<Located<OfficeHolderRow>> rows) {
        rows.stream().map(Located::value).sorted(BY_TIME).forEach(row -> {
            byOffice.computeIfAbsent(row.officeId(), id -> new ArrayList<>()).add(row);
            byPerson.computeIfAbsent(row.personId(), id -> new ArrayList<>()).add(row);
        });
    }

    /** Who held the office on that day; the newcomer on the day it changed hands; empty where several held it at once. */
    Optional<String> holderOf(String officeId, LocalDate day) {
        List<OfficeHolderRow> holders = byOffice.getOrDefault(officeId, List.of()).stream()
                .filter(row -> row.validity().holdsAt(day))
                .toList();
        long staying = holders.stream()
                .filter(row -> !day.equals(row.validity().to()))
                .map(OfficeHolderRow::personId)
                .distinct()
                .count();
        return staying > 1 || holders.isEmpty()
                ? Optional.empty()
                : Optional.of(holders.get(holders.size() - 1).personId());
    }

    /** All terms of a person, the earliest first. */
    List<OfficeHolderRow> ofPerson(String personId) {
        return byPerson.getOrDefault(personId, List.of());
    }

    /** The offices that anybody held. */
    Set<String> offices() {
        return byOffice.keySet();
    }
}
