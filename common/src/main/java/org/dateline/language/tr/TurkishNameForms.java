package org.dateline.language.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.actor.AliasKind;
import org.dateline.actor.NameForms;
import org.dateline.actor.table.NameRow;

/**
 * Forms of names that follow from a row.
 *
 * <ul>
 *   <li>who is of a state: {@code Mısırlı}, {@code ABD'li}
 *   <li>the endings of bodies, which many write without an apostrophe: {@code Avrupa Birliğinin}
 * </ul>
 */
public final class TurkishNameForms implements NameForms {
    private static final Locale TURKISH = Locale.forLanguageTag("tr");

    @Override
    public List<NameForm> derived(NameRow name) {
        List<NameForm> forms = new ArrayList<>();
        String written = name.form();
        boolean acronym = written.equals(written.toUpperCase(TURKISH));
        boolean state = name.actorId().startsWith("state:");
        if (state && name.kind() == AliasKind.NAME) {
            String of = TurkishSuffixes.attach(written, "lI");
            String apart = written + "'" + of.substring(written.length());
            forms.add(new NameForm(acronym ? apart : of, AliasKind.DEMONYM, false));
        } else if (!acronym && name.actorId().startsWith("org:") && isOwned(written)) {
            TurkishNoun.casesOfOwned(written).forEach(form -> forms.add(new NameForm(form, name.kind(), false)));
        }
        return forms;
    }

    private static boolean isOwned(String name) {
        return name.indexOf(' ') > 0 && "ıiuü".indexOf(name.charAt(name.length() - 1)) >= 0;
    }
}
