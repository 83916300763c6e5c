package org.dateline.actor;

import java.util.List;

/** How a language inflects the words for roles beyond the forms in its table. */
public interface RoleForms {

    /**
     * A form of a role.
     *
     * @param isPlural true where it names several holders
     * @param isDefinite true where its last word carries an article of its own, or an ending that no name can follow
     * @param cases the {@link Case}s that the form can be, as a mask
     */
    record RoleForm(String text, boolean isPlural, boolean isDefinite, int cases) {
        public RoleForm(String text, boolean isPlural, boolean isDefinite) {
            this(text, isPlural, isDefinite, Case.UNKNOWN);
        }
    }

    /** The form itself and those derived from it. */
    List<RoleForm> inflected(String form);

    /** The forms of people who act together, in the plural. */
    default List<RoleForm> people(String form) {
        return titles(form);
    }

    /** The forms of a title of one office, or of another name that is written as it stands. */
    default List<RoleForm> titles(String form) {
        return List.of(new RoleForm(form, false, false));
    }
}
