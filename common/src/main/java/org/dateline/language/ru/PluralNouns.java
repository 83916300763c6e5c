package org.dateline.language.ru;

import java.util.Map;
import java.util.Set;

/** The forms of nouns that a table names in the plural: "власти", "переговоры", "отношения", "Штаты". */
final class PluralNouns {
    private static final String VELARS = "гкх";
    private static final String HUSHERS = "жшщч";
    private static final int SHORTEST = 4;

    /** Those without an ending in the genitive. */
    private static final Map<String, String> BARE = Map.of(
            "силы",
            "сил",
            "страны",
            "стран",
            "войска",
            "войск",
            "Силы",
            "Сил",
            "узы",
            "уз",
            "ракеты",
            "ракет",
            "обязательства",
            "обязательств");

    private static final Set<String> NEUTERS = Set.of(
            "отношения",
            "учения",
            "извинения",
            "соглашения",
            "заявления",
            "сообщения",
            "ограничения",
            "обвинения",
            "усилия");

    private PluralNouns() {}

    static boolean isOne(String word) {
        boolean small = word.length() > SHORTEST && Character.isLowerCase(word.charAt(0));
        return BARE.containsKey(word)
                || NEUTERS.contains(word)
                || word.endsWith("Острова")
                || word.equals("Нации")
                || word.endsWith("Наций")
                || small && (word.endsWith("и") || word.endsWith("ы"));
    }

    static Forms of(String word, boolean animate) {
        String stem = word.substring(0, word.length() - 1);
        char last = stem.charAt(stem.length() - 1);
        if (BARE.containsKey(word)) {
            return hard(word, stem, BARE.get(word), animate);
        }
        if (last == 'и') {
            return soft(word, stem, stem + "й", animate);
        }
        if (word.endsWith("ы") || word.endsWith("а") || VELARS.indexOf(last) >= 0) {
            return hard(word, stem, stem + (last == 'ц' ? "ев" : "ов"), animate);
        }
        return HUSHERS.indexOf(last) >= 0
                ? hard(word, stem, stem + "ей", animate)
                : soft(word, stem, stem + "ей", animate);
    }

    private static Forms hard(String word, String stem, String genitive, boolean animate) {
        return Forms.of("", word, genitive, stem + "ам", "", stem + "ами", stem + "ах")
                .withAccusative(animate);
    }

    private static Forms soft(String word, String stem, String genitive, boolean animate) {
        return Forms.of("", word, genitive, stem + "ям", "", stem + "ями", stem + "ях")
                .withAccusative(animate);
    }
}
