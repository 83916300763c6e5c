package org.dateline.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.actor.table.NameRow;
import org.dateline.actor.table.OfficeHolderRow;
import org.dateline.actor.table.OfficeNameRow;
import org.dateline.actor.table.OfficeRow;
import org.dateline.actor.table.StateRoleRow;
import org.dateline.dictionary.Located;
import org.dateline.dictionary.Nearest;
import org.dateline.dictionary.Problems;
import org.dateline.text.Folding;

/** What one actor table says of another: every id must be known, no office has two holders, no form two actors unmarked. */
final class CatalogChecks {
    private final ActorCatalog catalog;
    private final Problems problems;
    private final Set<String> ids = new TreeSet<>();

    CatalogChecks(ActorCatalog catalog, Problems problems) {
        this.catalog = catalog;
        this.problems = problems;
        catalog.listed().forEach(actor -> ids.add(actor.actorId()));
    }

    void check(ActorTables tables, Names names) {
        tables.states().forEach(row -> {
            checkValidity(row, row.value().validity());
            if (!row.value().actorId().equals("state:" + row.value().iso3())) {
                problems.add(row, "actor_id '" + row.value().actorId() + "' is not state: and the iso3 code");
            }
        });
        tables.organisations().forEach(this::checkActor);
        tables.persons().forEach(this::checkActor);
        tables.offices()
                .forEach(row -> checkListed(row, "body_actor_id", row.value().bodyActorId()));
        tables.ancestors().forEach(row -> {
            checkKnown(row, "actor_id", row.value().actorId());
            checkKnown(row, "ancestor_id", row.value().ancestorId());
            checkValidity(row, row.value().validity());
        });
        checkHolders(tables.holders());
        names.byLanguage().values().forEach(this::checkNames);
        names.titles().values().forEach(this::checkTitles);
    }

    private void checkActor(Located<Actor> row) {
        String country = row.value().countryIso3();
        if (country != null && !catalog.isListed("state:" + country)) {
            problems.add(row, "country_iso3 '" + country + "' is not in states.csv");
        }
        checkValidity(row, row.value().validity());
    }

    private void checkValidity(Located<?> row, Validity validity) {
        if (validity.isReversed()) {
            problems.add(row, "valid_to " + validity.to() + " is before valid_from " + validity.from());
        }
    }

    private void checkListed(Located<?> row, String column, String id) {
        if (!catalog.isListed(id)) {
            problems.add(row, unknown(column, id, ids));
        }
    }

    private void checkKnown(Located<?> row, String column, String id) {
        if (catalog.actor(id).isEmpty()) {
            problems.add(row, unknown(column, id, ids));
        }
    }

    private static String unknown(String column, String id, Collection<String> names) {
        return column + " '" + id + "' is no known actor" + Nearest.hint(id, names);
    }

    private void checkHolders(List<Located<OfficeHolderRow>> rows) {
        Map<String, List<Located<OfficeHolderRow>>> byOffice = new HashMap<>();
        for (Located<OfficeHolderRow> row : rows) {
            OfficeHolderRow term = row.value();
            checkListed(row, "person_id", term.personId());
            checkOffice(row, "office_id", term.officeId());
            checkValidity(row, term.validity());
            if (StateRoleRow.isShared(catalog.roleOf(term.officeId()).orElse(""))) {
                continue;
            }
            List<Located<OfficeHolderRow>> others = byOffice.computeIfAbsent(term.officeId(), id -> new ArrayList<>());
            others.stream()
                    .filter(other -> overlapsMoreThanADay(other.value(), term))
                    .findFirst()
                    .ifPresent(other -> problems.add(
                            row, term.officeId() + " has two holders at once, the other in line " + other.line()));
            others.add(row);
        }
    }

    private static boolean overlapsMoreThanADay(OfficeHolderRow a, OfficeHolderRow b) {
        return a.validity()
                .and(b.validity())
                .filter(both ->
                        both.from() == null || both.to() == null || both.from().isBefore(both.to()))
                .isPresent();
    }

    private void checkOffice(Located<?> row, String column, String officeId) {
        if (catalog.offices().office(officeId).isPresent()) {
            return;
        }
        Set<String> near = new TreeSet<>(catalog.offices().listedIds());
        if (officeId.length() > OfficeRow.ISO_PREFIX) {
            String state = officeId.substring(0, OfficeRow.ISO_PREFIX);
            catalog.offices().roleNames().forEach(role -> near.add(state + role));
        }
        problems.add(row, column + " '" + officeId + "' is no known office" + Nearest.hint(officeId, near));
    }

    private void checkTitles(List<Located<OfficeNameRow>> rows) {
        rows.forEach(row -> checkOffice(row, "office_id", row.value().officeId()));
    }

    /** True for states of which one ended before the other began: they may share their names. */
    private boolean succeed(NameRow a, NameRow b) {
        Validity first = validity(a);
        Validity second = validity(b);
        return first.and(second)
                .filter(both ->
                        both.from() == null || both.to() == null || both.from().isBefore(both.to()))
                .isEmpty();
    }

    private Validity validity(NameRow name) {
        return catalog.actor(name.actorId()).map(Actor::validity).orElse(Validity.ALWAYS);
    }

    private void checkNames(List<Located<NameRow>> rows) {
        Map<String, Located<NameRow>> byForm = new HashMap<>();
        Set<String> reported = new HashSet<>();
        for (Located<NameRow> row : rows) {
            NameRow name = row.value();
            checkListed(row, "actor_id", name.actorId());
            Located<NameRow> other = byForm.putIfAbsent(Folding.fold(name.form()), row);
            if (other == null || other.value().actorId().equals(name.actorId())) {
                continue;
            }
            boolean isMarked = name.isAmbiguous() || other.value().isAmbiguous() || succeed(name, other.value());
            if (!isMarked && reported.add(name.form())) {
                problems.add(
                        row,
                        "form '" + name.form() + "' also names " + other.value().actorId() + " (" + other.file() + ":"
                                + other.line() + "): mark one or both as ambiguous");
            }
        }
    }
}
