package org.dateline.language.ru;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.actor.AliasKind;
import org.dateline.actor.Case;
import org.dateline.actor.NameForms;
import org.dateline.actor.table.NameRow;

/**
 * The cases of names, from the nominative in the tables.
 *
 * <ul>
 *   <li>{@code Россия}: России, Россию, Россией; {@code США}: any case
 *   <li>{@code российский}: all genders, numbers and cases; {@code российско}, the first part of two
 *   <li>{@code Сергей Лавров}: Сергея Лаврова; Лаврова alone
 * </ul>
 */
public final class RussianNameForms implements NameForms {

    @Override
    public List<NameForm> derived(NameRow name) {
        Map<String, Integer> masks = masks(name);
        List<NameForm> forms = new ArrayList<>();
        masks.forEach((form, cases) -> {
            if (!form.equals(name.form())) {
                forms.add(new NameForm(form, name.kind(), false, cases));
            }
        });
        if (name.kind() == AliasKind.DEMONYM && isAdjective(name.form())) {
            String stem = name.form().substring(0, name.form().length() - 2);
            forms.add(new NameForm(stem + "о", AliasKind.DEMONYM, false, Case.UNKNOWN));
        }
        return forms;
    }

    @Override
    public int cases(NameRow name) {
        return masks(name).getOrDefault(name.form(), Case.ANY);
    }

    @Override
    public List<NameForm> lastName(String last, String fullName) {
        List<NameForm> forms = new ArrayList<>();
        PersonNames.lastName(last, fullName)
                .masks()
                .forEach((form, cases) -> forms.add(new NameForm(form, AliasKind.NAME, false, cases)));
        return forms;
    }

    private static Map<String, Integer> masks(NameRow name) {
        String form = name.form();
        if (name.kind() == AliasKind.DEMONYM) {
            return isAdjective(form)
                    ? Adjectives.all(form).masks()
                    : Phrases.of(form, true).masks();
        }
        if (name.actorId().startsWith("person:")) {
            return PersonNames.of(form).masks();
        }
        boolean people = name.actorId().startsWith("group:") && form.endsWith("ы");
        return Phrases.of(form, people).masks();
    }

    private static boolean isAdjective(String form) {
        return form.indexOf(' ') < 0 && Adjectives.agreement(form) == Adjectives.Agreement.MASCULINE;
    }
}
