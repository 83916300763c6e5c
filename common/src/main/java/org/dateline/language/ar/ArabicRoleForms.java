package org.dateline.language.ar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dateline.actor.RoleForms;

/**
 * Arabic roles in the dual and plural, from a singular form.
 *
 * <ul>
 *   <li>before a genitive the dual loses its nun: {@code وزيرا خارجية}, {@code وزيري خارجية}
 *   <li>alone it keeps it: {@code رئيسان}, {@code رئيسين}
 *   <li>broken plurals of the nouns of office: {@code وزراء}, {@code رؤساء}
 *   <li>but not {@code رئيسي}, which alone is the adjective "main"
 *   <li>counterparts with their pronouns: {@code نظيراه}, {@code نظيريه}, {@code نظرائه}
 * </ul>
 */
public final class ArabicRoleForms implements RoleForms {
    private static final String ARTICLE = "ال";
    /** Last letters behind which the accusative is not written. */
    private static final String WITHOUT_ALEF = "ةاىءآ";

    /** Its plural without more words are the leaders, which the table of roles has. */
    private static final String COMMANDER = "قائد";

    private static final String OPPOSITION = "معارضة";
    private static final Map<String, String> BROKEN_PLURALS = Map.ofEntries(
            Map.entry("وزير", "وزراء"),
            Map.entry("رئيس", "رؤساء"),
            Map.entry("ملك", "ملوك"),
            Map.entry("أمير", "أمراء"),
            Map.entry("سفير", "سفراء"),
            Map.entry("زعيم", "زعماء"),
            Map.entry("قائد", "قادة"),
            Map.entry("مندوب", "مندوبو"),
            Map.entry("مبعوث", "مبعوثو"),
            Map.entry("مستشار", "مستشارو"),
            Map.entry("نائب", "نواب"),
            Map.entry("جيش", "جيوش"),
            Map.entry("سلطان", "سلاطين"));
    private static final Map<String, List<String>> COUNTERPARTS = Map.of(
            "نظيره", List.of("نظيراه", "نظيريه", "نظرائه", "نظراؤه", "نظراءه"),
            "نظيرته", List.of("نظيرتيه"),
            "نظيرها", List.of("نظيريها", "نظرائها"));

    @Override
    public List<RoleForm> inflected(String form) {
        List<RoleForm> forms = new ArrayList<>();
        forms.add(singular(form));
        COUNTERPARTS.getOrDefault(form, List.of()).forEach(plural -> forms.add(new RoleForm(plural, true, false)));
        int space = form.indexOf(' ');
        String noun = space < 0 ? form : form.substring(0, space);
        String rest = space < 0 ? "" : form.substring(space);
        String plural = BROKEN_PLURALS.get(noun);
        if (plural != null) {
            List<String> heads = rest.isEmpty()
                    ? List.of(plural, noun + "ا", noun + "ان", noun + "ين")
                    : List.of(plural, noun + "ا", noun + "ي");
            heads.stream()
                    .filter(head -> !form.equals(COMMANDER) || !head.equals(plural))
                    .forEach(head -> forms.add(new RoleForm(head + rest, true, isDefinite(rest))));
        }
        return forms;
    }

    /** The accusative of what has no article too: {@code اتفاق تجاري, اتفاقا تجاريا}. */
    @Override
    public List<RoleForm> titles(String form) {
        RoleForm title = new RoleForm(form, false, false);
        String[] words = form.split(" ");
        boolean open = words.length <= 2 && Arrays.stream(words).allMatch(ArabicRoleForms::takesAlef);
        return open ? List.of(title, new RoleForm(String.join("ا ", words) + "ا", false, false)) : List.of(title);
    }

    private static boolean takesAlef(String word) {
        return !word.startsWith(ARTICLE) && WITHOUT_ALEF.indexOf(word.charAt(word.length() - 1)) < 0;
    }

    /** {@code معارضة} is also the act of whom is named behind it. */
    @Override
    public List<RoleForm> people(String form) {
        boolean act = form.equals(OPPOSITION);
        return List.of(new RoleForm(form, true, act || singular(form).isDefinite()));
    }

    private static RoleForm singular(String form) {
        return new RoleForm(form, isPlural(form), isDefinite(form.substring(Math.max(0, form.indexOf(' ')))));
    }

    private static boolean isPlural(String form) {
        return BROKEN_PLURALS.values().stream()
                .anyMatch(plural -> form.equals(plural) || form.startsWith(plural + " "));
    }

    /** Whether a later word carries the article; on the first word it is a proclitic of the hit. */
    private static boolean isDefinite(String rest) {
        return rest.contains(" " + ARTICLE);
    }
}
