package org.dateline.language.ru;

import java.util.Set;

/**
 * The forms of names of persons.
 *
 * <ul>
 *   <li>{@code Сергей Лавров}: Сергея Лаврова, Сергеем Лавровым; {@code Дмитрий Зеленский} like an adjective
 *   <li>{@code Мария Захарова}: Марии Захаровой; {@code Ангела Меркель}: Ангелы Меркель
 *   <li>{@code Ким Чен Ын}: Ким Чен Ына, the last word alone
 *   <li>{@code Мухаммед бен Салман}: particles stay
 * </ul>
 */
final class PersonNames {
    private static final Set<String> PARTICLES = Set.of(
            "бен", "ибн", "бин", "аль", "де", "ван", "фон", "да", "ди", "дос", "душ", "эль", "абу", "ад", "ас", "ап",
            "дер", "дель", "лас", "ле", "ла", "II", "III", "IV", "VI", "XVI", "и");

    /** Given names of women that end in a consonant. */
    private static final Set<String> WOMEN = Set.of(
            "Хиллари",
            "Кристин",
            "Энн",
            "Маргарет",
            "Мишель",
            "Элизабет",
            "Николь",
            "Мадлен",
            "Джейн",
            "Сьюзан",
            "Никки",
            "Кэтрин",
            "Дженнифер",
            "Саманта",
            "Катрин",
            "Мэри",
            "Джанет",
            "Сигрид",
            "Карин",
            "Гру",
            "Мишлин",
            "Гертруд",
            "Хелен",
            "Кристаллин",
            "Эллен",
            "Камала",
            "Лиз",
            "Дейдре",
            "Элен");

    private PersonNames() {}

    /** A full name, or a name of one word. */
    static Forms of(String name) {
        String[] words = name.split(" ");
        boolean woman = isWoman(words);
        Forms all = declined(words[0], false, woman);
        for (int i = 1; i < words.length; i++) {
            all = all.with(declined(words[i], i == words.length - 1, woman), " ");
        }
        return words.length > 1 ? all.addAll(lastOnly(words, woman)) : lastName(name, woman);
    }

    /** The last name alone of somebody who is called so in full. */
    static Forms lastName(String last, String fullName) {
        String[] words = last.split(" ");
        boolean woman = isWoman(fullName.split(" "));
        Forms forms = declined(words[0], words.length == 1, woman);
        for (int i = 1; i < words.length; i++) {
            forms = forms.with(declined(words[i], i == words.length - 1, woman), " ");
        }
        return forms;
    }

    private static Forms lastOnly(String[] words, boolean woman) {
        String first = String.join(" ", java.util.Arrays.copyOf(words, words.length - 1)) + ' ';
        Forms last = declined(words[words.length - 1], true, woman);
        return Forms.indeclinable(first).with(last, "");
    }

    private static boolean isWoman(String[] words) {
        String first = words[0];
        String last = words[words.length - 1];
        boolean russian = last.endsWith("ова") || last.endsWith("ева") || last.endsWith("ёва") || last.endsWith("ая");
        boolean given = first.endsWith("а") || first.endsWith("я");
        return words.length > 1 && (russian || WOMEN.contains(first) || given && !isMan(first));
    }

    private static boolean isMan(String given) {
        return Set.of(
                        "Илья", "Никита", "Лука", "Фома", "Мустафа", "Абдалла", "Муса", "Иса", "Яхья", "Закария",
                        "Саша", "Лула", "Дада", "Радж", "Абдулла", "Атта", "Данила")
                .contains(given);
    }

    private static Forms declined(String word, boolean isLast, boolean woman) {
        if (PARTICLES.contains(word) || word.length() < 2) {
            return Forms.indeclinable(word);
        }
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0) {
            return Forms.indeclinable(word.substring(0, hyphen + 1))
                    .with(declined(word.substring(hyphen + 1), isLast, woman), "");
        }
        return isLast ? lastName(word, woman) : given(word, woman);
    }

    private static Forms given(String word, boolean woman) {
        boolean vowel = word.endsWith("а") || word.endsWith("я");
        return woman && !vowel ? Forms.indeclinable(word) : Nouns.of(word, true);
    }

    private static Forms lastName(String word, boolean woman) {
        boolean vowel = word.endsWith("а") || word.endsWith("я");
        if (word.endsWith("ая") || isAdjective(word)) {
            return Adjectives.of(word, true);
        }
        if (word.endsWith("ова") || word.endsWith("ева") || word.endsWith("ёва") || woman && word.endsWith("ина")) {
            return Forms.of(word.substring(0, word.length() - 1), "а", "ой", "ой", "у", "ой", "ой");
        }
        if (woman && !vowel) {
            return Forms.indeclinable(word);
        }
        Forms noun = Nouns.of(word, true);
        boolean slavic = word.endsWith("ов")
                || word.endsWith("ев")
                || word.endsWith("ёв")
                || word.endsWith("ин")
                || word.endsWith("ын");
        return slavic ? noun.add(org.dateline.actor.Case.INSTRUMENTAL, word + "ым") : noun;
    }

    private static boolean isAdjective(String word) {
        return word.endsWith("ский")
                || word.endsWith("цкий")
                || word.length() > 4 && word.endsWith("ой")
                || word.endsWith("ый");
    }
}
