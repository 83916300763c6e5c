package org.dateline.language.fa;

import java.util.ArrayList;
import java.util.List;

/**
 * The endings of Persian nouns.
 *
 * <ul>
 *   <li>before what belongs to it, a noun in ا or و takes ی: {@code گفت‌وگوی}; one in ه may: {@code حمله‌ی}
 *   <li>"some, a": {@code دیداری}, {@code گفت‌وگویی}, {@code حمله‌ای}
 *   <li>plurals in ها, with their own endings
 * </ul>
 */
final class PersianNoun {
    private PersianNoun() {}

    /** All forms of a noun by itself. */
    static List<String> forms(String noun) {
        List<String> forms = new ArrayList<>(singular(noun));
        for (String ending : List.of("‌ها", "‌های", "‌هایی")) {
            forms.add(noun + ending);
        }
        return forms;
    }

    /** The noun, bound to what follows, and with "some". */
    static List<String> singular(String noun) {
        return switch (noun.charAt(noun.length() - 1)) {
            case 'ا', 'و' -> List.of(noun, noun + "ی", noun + "یی");
            case 'ه' -> List.of(noun, noun + "‌ی", noun + "‌ای");
            case 'ی' -> List.of(noun, noun + "‌ای");
            default -> List.of(noun, noun + "ی");
        };
    }

    /** {@code دیدارش}, {@code حمله‌اش}, {@code گفت‌وگویشان}. */
    static List<String> withPronoun(String noun) {
        return switch (noun.charAt(noun.length() - 1)) {
            case 'ا', 'و' -> List.of(noun + "یش", noun + "یشان");
            case 'ه', 'ی' -> List.of(noun + "‌اش", noun + "‌شان");
            default -> List.of(noun + "ش", noun + "شان");
        };
    }
}
