package org.dateline.language.fa;

import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.AliasKind;
import org.dateline.actor.NameForms;
import org.dateline.actor.table.NameRow;

/**
 * Persian names beyond the forms in tables.
 *
 * <ul>
 *   <li>with spaces for half-spaces: {@code محمد جواد ظریف}
 *   <li>before what belongs to it, a name in ا or و takes ی: {@code آمریکای}
 *   <li>adjectives with a pronoun: {@code (همتای) روسش}, {@code آمریکایی‌اش}
 * </ul>
 */
public final class PersianNameForms implements NameForms {

    @Override
    public List<NameForm> derived(NameRow name) {
        List<NameForm> forms = new ArrayList<>();
        HalfSpaces.variants(name.form()).stream()
                .filter(form -> !form.equals(name.form()))
                .forEach(form -> forms.add(new NameForm(form, name.kind(), false)));
        boolean bound = name.form().endsWith("ا") || name.form().endsWith("و");
        if (bound && name.kind() == AliasKind.NAME && name.actorId().startsWith("state:")) {
            forms.add(new NameForm(name.form() + "ی", AliasKind.NAME, false));
        }
        if (name.kind() == AliasKind.DEMONYM) {
            PersianNoun.withPronoun(name.form()).stream()
                    .flatMap(form -> HalfSpaces.variants(form).stream())
                    .forEach(form -> forms.add(new NameForm(form, AliasKind.DEMONYM, false)));
        }
        return forms;
    }
}
