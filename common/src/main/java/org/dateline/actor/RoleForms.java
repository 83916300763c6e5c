package org.dateline.actor;

import java.util.List;

/** How a language inflects the words for roles beyond the forms in its table. */
public interface RoleForms {

    /**
     * A form of a role.
     *
     * @param isPlural true where it names several holders
     * @param isDefinite true where its last word carries an article of its own
     */
    record RoleForm(String text, boolean isPlural, boolean isDefinite) {}

    /** The form itself and those derived from it. */
    List<RoleForm> inflected(String form);
}
