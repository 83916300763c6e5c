package org.dateline.actor;

import java.util.List;
import org.dateline.actor.table.NameRow;

/** How a language writes names beyond the forms in its tables. */
public interface NameForms {

    /**
     * A form derived from one in a table.
     *
     * @param isPossessive true for a possessive that lost its apostrophe
     * @param cases the {@link Case}s that the form can be, as a mask
     */
    record NameForm(String text, AliasKind kind, boolean isPossessive, int cases) {
        public NameForm(String text, AliasKind kind, boolean isPossessive) {
            this(text, kind, isPossessive, Case.UNKNOWN);
        }
    }

    /** The forms that follow from a row, the row's own form not among them. */
    List<NameForm> derived(NameRow name);

    /** The cases of the row's own form, as a mask. */
    default int cases(NameRow name) {
        return Case.UNKNOWN;
    }

    /** The forms of a last name, itself among them, of a person that is called so in full. */
    default List<NameForm> lastName(String last, String fullName) {
        return List.of(new NameForm(last, AliasKind.NAME, false));
    }
}
