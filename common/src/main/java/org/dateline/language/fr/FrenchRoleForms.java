package org.dateline.language.fr;

import java.util.List;
import org.dateline.actor.RoleForms;

/** French roles in the plural: the first word takes the s, "ministres des Affaires étrangères". */
public final class FrenchRoleForms implements RoleForms {

    @Override
    public List<RoleForm> inflected(String form) {
        int space = form.indexOf(' ');
        String head = space < 0 ? form : form.substring(0, space);
        if (head.endsWith("s") || head.endsWith("x")) {
            return List.of(new RoleForm(form, true, false));
        }
        String plural = head + "s" + (space < 0 ? "" : form.substring(space));
        return List.of(new RoleForm(form, false, false), new RoleForm(plural, true, false));
    }
}
