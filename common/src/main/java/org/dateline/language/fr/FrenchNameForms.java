package org.dateline.language.fr;

import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.AliasKind;
import org.dateline.actor.NameForms;
import org.dateline.actor.table.NameRow;

/**
 * The genders and numbers of adjectives of states, from the masculine in the table.
 *
 * <ul>
 *   <li>{@code syrien}: syrienne, syriens, syriennes
 *   <li>{@code chinois}: chinoise, chinoises; {@code russe}: russes
 *   <li>{@code grec}: grecque, {@code turc}: turque
 * </ul>
 */
public final class FrenchNameForms implements NameForms {

    @Override
    public List<NameForm> derived(NameRow name) {
        if (name.kind() != AliasKind.DEMONYM) {
            return List.of();
        }
        String masculine = name.form();
        String feminine = feminine(masculine);
        List<NameForm> forms = new ArrayList<>();
        add(forms, masculine, feminine);
        add(forms, masculine, masculine.endsWith("s") ? masculine : masculine + "s");
        add(forms, masculine, feminine + "s");
        return forms;
    }

    private static void add(List<NameForm> forms, String written, String form) {
        if (!form.equals(written)) {
            forms.add(new NameForm(form, AliasKind.DEMONYM, false));
        }
    }

    private static String feminine(String masculine) {
        if (masculine.endsWith("e")) {
            return masculine;
        }
        if (masculine.endsWith("en")) {
            return masculine + "ne";
        }
        if (masculine.endsWith("rec")) {
            return masculine + "que";
        }
        return masculine.endsWith("c") ? masculine.substring(0, masculine.length() - 1) + "que" : masculine + "e";
    }
}
