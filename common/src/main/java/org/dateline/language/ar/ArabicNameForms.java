package org.dateline.language.ar;

import java.util.List;
import org.dateline.actor.AliasKind;
import org.dateline.actor.NameForms;
import org.dateline.actor.table.NameRow;

/** Names of states that have the form of the feminine adjective are also read as one: {@code السعودية}, {@code سورية}. */
public final class ArabicNameForms implements NameForms {
    private static final String FEMININE = "ية";

    @Override
    public List<NameForm> derived(NameRow name) {
        boolean adjective = name.kind() == AliasKind.NAME
                && name.actorId().startsWith("state:")
                && name.form().endsWith(FEMININE)
                && name.form().indexOf(' ') < 0;
        return adjective ? List.of(new NameForm(name.form(), AliasKind.DEMONYM, false)) : List.of();
    }
}
