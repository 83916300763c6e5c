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
    private final Map<String, List<String>> officesByPerson = new HashMap<>();

    Holders(List<Located<OfficeHolderRow>> rows) {
        rows.stream().map(Located::value).sorted(BY_TIME).forEach(row -> {
            byOffice.computeIfAbsent(row.officeId(), id -> new ArrayList<>()).add(row);
            byPerson.computeIfAbsent(row.personId(), id -> new ArrayList<>()).add(row);
        });
        byPerson.forEach((person, terms) -> officesByPerson.put(
                person, terms.stream().map(OfficeHolderRow::officeId).distinct().toList()));
    }

    /** Who held the office on that day; the newcomer on the day it changed hands; empty where several held it at once. */
    Optional<String> holderOf(String officeId, LocalDate day) {
        String last = null;
        String staying = null;
        for (OfficeHolderRow row : byOffice.getOrDefault(officeId, List.of())) {
            if (!row.validity().holdsAt(day)) {
                continue;
            }
            last = row.personId();
            if (!day.equals(row.validity().to())) {
                if (staying != null && !staying.equals(last)) {
                    return Optional.empty();
                }
                staying = last;
            }
        }
        return Optional.ofNullable(last);
    }

    /** All offices that the person ever held, in the order of time. */
    List<String> officesOf(String personId) {
        return officesByPerson.getOrDefault(personId, List.of());
    }

    /** The offices that the person held on that day, in the order of time. */
    List<String> officesOf(String personId, LocalDate day) {
        return ofPerson(personId).stream()
                .filter(term -> term.validity().holdsAt(day))
                .map(OfficeHolderRow::officeId)
                .distinct()
                .toList();
    }

    boolean isInOffice(String personId, LocalDate day) {
        for (OfficeHolderRow term : ofPerson(personId)) {
            if (term.validity().holdsAt(day)) {
                return true;
            }
        }
        return false;
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
