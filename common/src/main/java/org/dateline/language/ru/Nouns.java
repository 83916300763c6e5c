package org.dateline.language.ru;

import java.util.Map;
import java.util.Set;
import org.dateline.actor.Case;

/**
 * The forms of nouns from the nominative.
 *
 * <ul>
 *   <li>{@code встреча}, {@code делегация}, {@code визит}, {@code соглашение}, {@code председатель}, {@code власть}
 *   <li>{@code посол/посл}: behind the slash the stem of all other forms
 *   <li>{@code Чили}, {@code США}, {@code Керри}: words that are never declined
 * </ul>
 */
final class Nouns {
    private static final String HUSHERS = "жшщч";
    private static final String BEFORE_I = "гкхжшщч";
    /** "После" is "after" far more often than "an ambassador". */
    private static final String LIKE_AFTER = "посл";

    private static final String VOWELS = "аеёиоуыэюя";

    /** Endings of masculine nouns in a soft sign. */
    private static final Set<String> MASCULINE =
            Set.of("тель", "арь", "оль", "иль", "мль", "ель", "ндь", "ждь", "орь", "уль", "аль", "йль", "зль");

    private static final Set<String> FEMININE =
            Set.of("Меркель", "цель", "роль", "связь", "модель", "отрасль", "мораль", "соль", "боль", "деталь");

    /** Oblique stems that no rule gives. */
    private static final Map<String, String> STEMS = Map.of(
            "Египет", "Египт", "Пётр", "Петр", "Петр", "Петр", "Павел", "Павл", "Лев", "Льв", "посол", "посл", "Посол",
            "Посл");

    /** Names of places in the plural that have no ending in the genitive. */
    private static final Set<String> BARE_GENITIVE =
            Set.of("Филиппины", "Мальдивы", "Багамы", "Сейшелы", "Афины", "Коморы");

    private Nouns() {}

    /** The singular, or the plural of a word that stands in the plural: "Нидерланды", "хуситы". */
    static Forms of(String entry, boolean animate) {
        int slash = entry.indexOf('/');
        String word = slash < 0 ? entry : entry.substring(0, slash);
        String stem = slash < 0 ? STEMS.get(word) : entry.substring(slash + 1);
        if (isIndeclinable(word)) {
            return Forms.indeclinable(word);
        }
        if (word.endsWith("ы")) {
            return pluralName(word, animate);
        }
        return stem != null ? masculine(word, stem, animate) : singular(word, animate);
    }

    /** Foreign words in a vowel (Никарагуа and Самоа too), and abbreviations in capitals. */
    static boolean isIndeclinable(String word) {
        char last = word.charAt(word.length() - 1);
        boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
        boolean foreign =
                "иуэюеё".indexOf(last) >= 0 && !word.endsWith("ие") && !word.endsWith("ье") && !word.endsWith("ще")
                        || last == 'о' && Character.isUpperCase(word.charAt(0)) && !word.equals("Косово")
                        || word.endsWith("уа")
                        || word.endsWith("оа");
        return capitals || foreign || !Character.isLetter(last) || last < 'а';
    }

    private static Forms singular(String word, boolean animate) {
        String stem = word.substring(0, word.length() - 1);
        char before = stem.isEmpty() ? ' ' : stem.charAt(stem.length() - 1);
        char last = word.charAt(word.length() - 1);
        if (last == 'а') {
            String e = HUSHERS.indexOf(before) >= 0 || before == 'ц' ? "ей|ой" : "ой";
            return Forms.of(stem, "а", BEFORE_I.indexOf(before) >= 0 ? "и" : "ы", "е", "у", e, "е");
        }
        if (last == 'я') {
            return Forms.of(stem, "я", "и", before == 'и' ? "и" : "е", "ю", "ей|ёй", before == 'и' ? "и" : "е");
        }
        if (last == 'о') {
            return Forms.of(stem, "о", "а", "у", "о", "ом", "е");
        }
        if (last == 'е') {
            boolean hard = before == 'щ' || before == 'ц';
            return Forms.of(stem, "е", hard ? "а" : "я", hard ? "у" : "ю", "е", "ем", before == 'и' ? "и" : "е");
        }
        if (last == 'ь' && isFeminine(word)) {
            return Forms.of(stem, "ь", "и", "и", "ь", "ью", "и");
        }
        return masculine(word, obliqueStem(word), animate);
    }

    /** "Немец", "дворец": the vowel before the last letter falls out. */
    private static String obliqueStem(String word) {
        if (word.endsWith("ец") && word.length() > 3) {
            char before = word.charAt(word.length() - 3);
            return word.substring(0, word.length() - 2) + (VOWELS.indexOf(before) >= 0 ? "йц" : "ц");
        }
        return word.endsWith("ь") || word.endsWith("й") ? word.substring(0, word.length() - 1) : word;
    }

    private static Forms masculine(String word, String stem, boolean animate) {
        char last = word.charAt(word.length() - 1);
        if (last == 'ь' || last == 'й') {
            String e = word.endsWith("ий") ? "и|е" : "е";
            return Forms.of("", word, stem + "я", stem + "ю", "", stem + "ем", stem + e.replace("|", "|" + stem))
                    .withAccusative(animate);
        }
        String om = HUSHERS.indexOf(last) >= 0 || last == 'ц' ? stem + "ем|" + stem + "ом" : stem + "ом";
        Forms forms = Forms.of("", word, stem + "а", stem + "у", "", om).withAccusative(animate);
        return stem.endsWith(LIKE_AFTER) ? forms : forms.add(Case.PREPOSITIONAL, stem + "е");
    }

    private static Forms pluralName(String word, boolean animate) {
        String stem = word.substring(0, word.length() - 1);
        String genitive = BARE_GENITIVE.contains(word) ? "" : stem.endsWith("ц") ? "ев" : "ов";
        return Forms.of(stem, "ы", genitive, "ам", "", "ами", "ах").withAccusative(animate);
    }

    static boolean isFeminine(String word) {
        if (word.endsWith("ь")) {
            return FEMININE.contains(word) || MASCULINE.stream().noneMatch(word::endsWith);
        }
        return word.endsWith("а") || word.endsWith("я");
    }

    /** The plural of a noun of the singular. */
    static Forms plural(String entry, boolean animate) {
        int slash = entry.indexOf('/');
        String word = slash < 0 ? entry : entry.substring(0, slash);
        String given = slash < 0 ? STEMS.get(word) : entry.substring(slash + 1);
        if (isIndeclinable(word)) {
            return Forms.indeclinable(word);
        }
        char last = word.charAt(word.length() - 1);
        String stem = word.substring(0, word.length() - 1);
        char before = stem.charAt(stem.length() - 1);
        if (last == 'а') {
            String y = BEFORE_I.indexOf(before) >= 0 ? "и" : "ы";
            return plural(stem, y, genitiveOfFeminine(stem), false).withAccusative(animate);
        }
        if (last == 'я') {
            return plural(stem, "и", before == 'и' ? stem.substring(0, stem.length() - 1) + "ий" : stem + "ь", true)
                    .withAccusative(animate);
        }
        if (last == 'о') {
            return plural(stem, "а", stem, false).withAccusative(animate);
        }
        if (last == 'е') {
            boolean hard = before == 'щ' || before == 'ц';
            String genitive = before == 'и' ? stem.substring(0, stem.length() - 1) + "ий" : stem;
            return plural(stem, hard ? "а" : "я", genitive, !hard).withAccusative(animate);
        }
        String oblique = given == null ? obliqueStem(word) : given;
        if (last == 'ь') {
            return plural(stem, "и", stem + "ей", true).withAccusative(animate);
        }
        if (last == 'й') {
            return plural(oblique, "и", oblique + "ев", true).withAccusative(animate);
        }
        String y = BEFORE_I.indexOf(last) >= 0 ? "и" : "ы";
        String genitive = oblique + (HUSHERS.indexOf(last) >= 0 ? "ей" : last == 'ц' ? "ев" : "ов");
        return plural(oblique, y, genitive, false).withAccusative(animate);
    }

    /** "Поездок", "встреч": where two consonants would end the word, a vowel parts them. */
    private static String genitiveOfFeminine(String stem) {
        if (!stem.endsWith("к") || stem.length() < 3 || VOWELS.indexOf(stem.charAt(stem.length() - 2)) >= 0) {
            return stem;
        }
        char before = stem.charAt(stem.length() - 2);
        String head = stem.substring(0, stem.length() - 1);
        return before == 'й' || before == 'ь'
                ? head.substring(0, head.length() - 1) + "ек"
                : head + (HUSHERS.indexOf(before) >= 0 ? "ек" : "ок");
    }

    private static Forms plural(String stem, String nominative, String genitive, boolean soft) {
        String a = soft ? "я" : "а";
        return Forms.of("", stem + nominative, genitive, stem + a + "м", "", stem + a + "ми", stem + a + "х");
    }
}
