package org.dateline.language.en;

import java.util.List;
import org.dateline.actor.RoleForms;

/**
 * English roles in the plural.
 *
 * <ul>
 *   <li>the last word takes the s: "foreign ministers"
 *   <li>before a preposition the word there does: "secretaries of state", "ambassadors to the UN"
 * </ul>
 */
public final class EnglishRoleForms implements RoleForms {
    private static final List<String> PREPOSITIONS = List.of(" of ", " for ", " to ", " in ");

    @Override
    public List<RoleForm> inflected(String form) {
        if (form.endsWith("s")) {
            return List.of(new RoleForm(form, true, false));
        }
        return List.of(new RoleForm(form, false, false), new RoleForm(plural(form), true, false));
    }

    private static String plural(String form) {
        int head = PREPOSITIONS.stream()
                .mapToInt(form::indexOf)
                .filter(index -> index > 0)
                .min()
                .orElse(form.length());
        return pluralWord(form.substring(0, head)) + form.substring(head);
    }

    private static String pluralWord(String words) {
        boolean consonantY = words.endsWith("y") && "aeiou".indexOf(words.charAt(words.length() - 2)) < 0;
        return consonantY ? words.substring(0, words.length() - 1) + "ies" : words + "s";
    }
}
