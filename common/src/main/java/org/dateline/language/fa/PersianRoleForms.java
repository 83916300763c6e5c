package org.dateline.language.fa;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.actor.RoleForms;

/**
 * Persian roles in the plural, with half-spaces and with spaces for them.
 *
 * <ul>
 *   <li>{@code وزیر امور خارجه}: وزیران امور خارجه, وزرای امور خارجه
 *   <li>{@code رئیس‌جمهور}: رؤسای جمهور, رؤسای جمهوری
 *   <li>{@code همتا}: همتای, همتایان
 * </ul>
 */
public final class PersianRoleForms implements RoleForms {
    private static final Set<String> AGAINST = Set.of("مخالف", "معارض");
    private static final Map<String, List<String>> PLURALS = Map.ofEntries(
            Map.entry("وزیر", List.of("وزیران", "وزرای", "وزرا")),
            Map.entry("نخست‌وزیر", List.of("نخست‌وزیران", "نخست‌وزیرهای")),
            Map.entry("رئیس", List.of("رؤسای", "رئیسان", "روسای")),
            Map.entry(
                    "رئیس‌جمهور",
                    List.of(
                            "رؤسای جمهور",
                            "رؤسای جمهوری",
                            "روسای جمهور",
                            "روسای جمهوری",
                            "رئیسان جمهور",
                            "رئیس‌جمهوران")),
            Map.entry("رهبر", List.of("رهبران", "رهبرهای")),
            Map.entry("پادشاه", List.of("پادشاهان")),
            Map.entry("امیر", List.of("امیران", "امرای")),
            Map.entry("سفیر", List.of("سفیران", "سفرای", "سفرا")),
            Map.entry("نماینده", List.of("نمایندگان")),
            Map.entry("فرستاده", List.of("فرستادگان")),
            Map.entry("معاون", List.of("معاونان")),
            Map.entry("مشاور", List.of("مشاوران")),
            Map.entry("فرمانده", List.of("فرماندهان")),
            Map.entry("مذاکره‌کننده", List.of("مذاکره‌کنندگان")),
            Map.entry("سخنگو", List.of("سخنگویان")),
            Map.entry("همتا", List.of("همتایان")));

    @Override
    public List<RoleForm> inflected(String form) {
        int space = form.indexOf(' ');
        String noun = space < 0 ? form : form.substring(0, space);
        String rest = space < 0 ? "" : form.substring(space);
        List<RoleForm> forms = new ArrayList<>();
        add(forms, form, false);
        if (noun.endsWith("ا") || noun.endsWith("و")) {
            add(forms, noun + "ی" + rest, false);
        }
        PLURALS.getOrDefault(noun, List.of()).forEach(plural -> add(forms, plural + rest, true));
        return forms;
    }

    /** {@code مخالفان} of a state are against it: only its adjective makes them its own. */
    @Override
    public List<RoleForm> people(String form) {
        boolean against = AGAINST.stream().anyMatch(form::contains);
        return HalfSpaces.variants(form).stream()
                .map(variant -> new RoleForm(variant, true, against))
                .toList();
    }

    private static void add(List<RoleForm> forms, String form, boolean plural) {
        HalfSpaces.variants(form).forEach(variant -> forms.add(new RoleForm(variant, plural, false)));
    }
}
