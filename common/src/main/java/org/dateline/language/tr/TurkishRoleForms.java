package org.dateline.language.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.actor.RoleForms;

/** The cases and plurals of roles: {@code dışişleri bakanı, dışişleri bakanını, dışişleri bakanları}; {@code lider, lideri}. */
public final class TurkishRoleForms implements RoleForms {

    @Override
    public List<RoleForm> inflected(String form) {
        List<RoleForm> forms = new ArrayList<>();
        forms.add(new RoleForm(form, false, false));
        if (TurkishSuffixes.endsInVowel(form)) {
            TurkishNoun.casesOfOwned(form).forEach(word -> forms.add(new RoleForm(word, false, true)));
            TurkishNoun.pluralsOfOwned(form).forEach(word -> forms.add(new RoleForm(word, true, false)));
        }
        return forms;
    }

    /** The cases too; {@code n:görev gücü} tells nouns from names and phrases that stand as they are. */
    @Override
    public List<RoleForm> titles(String form) {
        if (form.indexOf(':') == 1) {
            Set<String> forms = form.charAt(0) == 'n'
                    ? TurkishNoun.forms(form.substring(2))
                    : TurkishNoun.ownedForms(form.substring(2));
            return forms.stream().map(word -> new RoleForm(word, false, false)).toList();
        }
        List<RoleForm> forms = new ArrayList<>();
        forms.add(new RoleForm(form, false, false));
        if (form.indexOf(' ') > 0 && "ıiuü".indexOf(form.charAt(form.length() - 1)) >= 0) {
            TurkishNoun.casesOfOwned(form).forEach(word -> forms.add(new RoleForm(word, false, false)));
        }
        return forms;
    }
}
