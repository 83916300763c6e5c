package org.dateline.language.en;

import java.util.List;
import org.dateline.actor.AliasKind;
import org.dateline.actor.NameForms;
import org.dateline.actor.table.NameRow;

/**
 * Possessives that lost their apostrophe on the way from page to record: {@code Syrias}, {@code Assads forces}. Only of
 * states and persons whose form is theirs alone.
 */
public final class EnglishNameForms implements NameForms {

    @Override
    public List<NameForm> derived(NameRow name) {
        boolean person = name.actorId().startsWith("person:");
        boolean state = name.actorId().startsWith("state:") && name.form().indexOf(' ') < 0;
        boolean plain = name.kind() == AliasKind.NAME
                && !name.form().endsWith("s")
                && !name.form().endsWith(".");
        return plain && (person || state && !name.isAmbiguous())
                ? List.of(new NameForm(name.form() + "s", AliasKind.NAME, true))
                : List.of();
    }
}
