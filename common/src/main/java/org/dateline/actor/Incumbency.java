package org.dateline.actor;

import java.util.List;
import java.util.Optional;

/** Whether a person and a role fit together. */
final class Incumbency {
    private final ActorCatalog catalog;

    Incumbency(ActorCatalog catalog) {
        this.catalog = catalog;
    }

    /** True where the person ever held that role in that state, or any office of that body. */
    boolean everHeld(String personId, String ownerId, RoleWord role) {
        for (String office : catalog.officesOf(personId, null)) {
            boolean sameBody = catalog.bodyOf(office).filter(ownerId::equals).isPresent();
            Optional<String> held = catalog.roleOf(office);
            if (sameBody
                    && (role.isCounterpart() || held.isEmpty() || held.get().equals(role.role()))) {
                return true;
            }
        }
        return false;
    }

    /** True where the person ever held the role in whatever state. */
    boolean everHeld(String personId, String role) {
        return catalog.officesOf(personId, null).stream()
                .anyMatch(office -> catalog.roleOf(office).filter(role::equals).isPresent());
    }

    boolean everHeldOffice(String personId, String officeId) {
        return catalog.officesOf(personId, null).contains(officeId);
    }

    /** True where the person's country is the owner's. */
    boolean isOf(String personId, String ownerId) {
        Optional<String> country = catalog.countryOf(personId);
        return country.isPresent() && country.equals(catalog.countryOf(ownerId));
    }

    boolean hasNoKnownOffice(String personId) {
        return catalog.officesOf(personId, null).isEmpty();
    }

    /** The role that the person had on the text's day, else the last one; empty for persons of no state's office. */
    Optional<String> roleOf(String personId, ActorText text) {
        List<String> offices = text.at == null ? List.of() : catalog.officesOf(personId, text.at);
        if (offices.isEmpty()) {
            offices = catalog.officesOf(personId, null);
        }
        return offices.isEmpty() ? Optional.empty() : catalog.roleOf(offices.get(offices.size() - 1));
    }
}
