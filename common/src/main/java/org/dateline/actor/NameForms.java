package org.dateline.actor;

import java.util.List;
import org.dateline.actor.table.NameRow;

/** How a language writes names beyond the forms in its tables. */
public interface NameForms {

    /**
     * A form derived from one in a table.
     *
     * @param isPossessive true for a possessive that lost its apostrophe
     */
    record NameForm(String text, AliasKind kind, boolean isPossessive) {}

    /** The forms that follow from a row, the row's own form not among them. */
    List<NameForm> derived(NameRow name);
}
