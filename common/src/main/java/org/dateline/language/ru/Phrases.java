package org.dateline.language.ru;

import java.util.function.Function;

/**
 * The forms of phrases with a noun at their head: adjectives before it go with it, what stands behind it stays.
 *
 * <ul>
 *   <li>{@code Саудовская Аравия}, {@code Лига арабских государств}, {@code министр иностранных дел}
 *   <li>{@code Босния и Герцеговина}: both change
 *   <li>{@code Соединённые Штаты Америки}: a plural
 * </ul>
 */
final class Phrases {
    private Phrases() {}

    /** The phrase as it stands, in all cases. */
    static Forms of(String phrase, boolean animate) {
        String[] words = phrase.split(" ");
        int head = head(words);
        Forms forms = noun(words[head], animate);
        for (int i = head - 1; i >= 0; i--) {
            forms = Adjectives.of(words[i], animate).with(forms, " ");
        }
        boolean pair = words.length == head + 3 && words[head + 1].equals("и");
        if (pair) {
            return forms.with(noun(words[head + 2], animate), " и ");
        }
        return forms.before(rest(words, head));
    }

    /** The plural of a phrase in the singular. */
    static Forms plural(String phrase, boolean animate) {
        String[] words = phrase.split(" ");
        int head = head(words);
        Forms forms = hyphenated(
                words[head],
                word -> isAdjectiveAsNoun(word)
                        ? Adjectives.of(word, Adjectives.Agreement.PLURAL, animate)
                        : Nouns.plural(word, animate));
        for (int i = head - 1; i >= 0; i--) {
            forms = Adjectives.of(words[i], Adjectives.Agreement.PLURAL, animate)
                    .with(forms, " ");
        }
        return forms.before(rest(words, head));
    }

    private static Forms noun(String word, boolean animate) {
        return hyphenated(word, part -> {
            if (PluralNouns.isOne(part)) {
                return PluralNouns.of(part, animate);
            }
            return isAdjectiveAsNoun(part) ? Adjectives.of(part, animate) : Nouns.of(part, animate);
        });
    }

    /** "Военные", "командующий", "поверенный". */
    private static boolean isAdjectiveAsNoun(String word) {
        return word.endsWith("ые") || word.endsWith("щие") || word.endsWith("щий") || word.endsWith("енный");
    }

    /** "Премьер-министр", "Коста-Рика": the last part changes. */
    private static Forms hyphenated(String word, Function<String, Forms> declined) {
        int hyphen = word.lastIndexOf('-');
        String first = word.substring(0, hyphen + 1);
        return Forms.indeclinable(first).with(declined.apply(word.substring(hyphen + 1)), "");
    }

    /** Which word is the noun: "поверенный" before "в делах". */
    static int head(String[] words) {
        int head = 0;
        while (head < words.length - 1 && Adjectives.isOne(words[head]) && words[head + 1].length() > 2) {
            head++;
        }
        return head;
    }

    private static String rest(String[] words, int head) {
        StringBuilder rest = new StringBuilder();
        for (int i = head + 1; i < words.length; i++) {
            rest.append(' ').append(words[i]);
        }
        return rest.toString();
    }
}
