package org.dateline.language.es;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.actor.RoleForms;

/** Spanish roles in the plural, adjectives included: "primeros ministros", "secretarios generales de", "ministros de". */
public final class SpanishRoleForms implements RoleForms {
    private static final List<String> PREPOSITIONS = List.of(" de ", " del ", " ante ", " en ", " para ", " y ");

    @Override
    public List<RoleForm> inflected(String form) {
        int head = PREPOSITIONS.stream()
                .mapToInt(form::indexOf)
                .filter(index -> index > 0)
                .min()
                .orElse(form.length());
        String plural = Arrays.stream(form.substring(0, head).split(" "))
                        .map(word -> word.equals("primer") ? "primeros" : SpanishPlurals.of(word))
                        .collect(Collectors.joining(" "))
                + form.substring(head);
        if (plural.equals(form) || form.substring(0, head).endsWith("s")) {
            return List.of(new RoleForm(form, true, false));
        }
        return List.of(new RoleForm(form, false, false), new RoleForm(plural, true, false));
    }
}
