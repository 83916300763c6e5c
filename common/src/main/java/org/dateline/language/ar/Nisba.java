package org.dateline.language.ar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The relative adjectives (nisba) that Arabic forms from the name of a country, none with the article of its first word.
 *
 * @param forms masculine, feminine, plural in the nominative and in the oblique; of a name of two words each once with and once
 *     without the article of the second word
 */
public record Nisba(List<String> forms) {
    private static final String ARTICLE = "ال";
    private static final String SOUTH = "جنوب";
    private static final int SHORTEST_STEM = 2;
    private static final List<String> ENDINGS = List.of("يا", "ية", "ا", "ة", "و", "ي");

    public Nisba {
        forms = List.copyOf(forms);
    }

    /**
     * Returns the adjectives of a name: one word ({@code روسيا} gives روسي، روسية، روسيون، روسيين), a noun with a definite
     * adjective ({@code كوريا الشمالية} gives كوري شمالي), or {@code جنوب} with a noun.
     *
     * @param name a country in the spelling of the press, with or without its article
     * @return nothing where the rule does not reach, as for {@code الولايات المتحدة}; irregular forms (those of
     *     بيرو, say) are rows of the dictionary
     */
    public static Optional<Nisba> of(String name) {
        String[] words = name.strip().split("\\s+");
        if (words.length == 1) {
            return adjective(words[0]).map(base -> new Nisba(inflected(base)));
        }
        if (words.length != 2) {
            return Optional.empty();
        }
        if (words[0].equals(SOUTH)) {
            return adjective(words[1]).map(base -> new Nisba(southern(base)));
        }
        if (!isDefiniteAdjective(words[1]) || words[0].startsWith(ARTICLE)) {
            return Optional.empty();
        }
        return adjective(words[0]).flatMap(base -> adjective(words[1]).map(second -> new Nisba(paired(base, second))));
    }

    private static Optional<String> adjective(String word) {
        String stem = word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : word;
        for (String ending : ENDINGS) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST_STEM) {
                return Optional.of(stem.substring(0, stem.length() - ending.length()) + "ي");
            }
        }
        return stem.length() > SHORTEST_STEM ? Optional.of(stem + "ي") : Optional.empty();
    }

    private static boolean isDefiniteAdjective(String word) {
        return word.startsWith(ARTICLE) && (word.endsWith("ية") || word.endsWith("ي"));
    }

    private static List<String> inflected(String base) {
        return List.of(base, base + "ة", base + "ون", base + "ين");
    }

    private static List<String> southern(String base) {
        List<String> forms = new ArrayList<>();
        inflected(base).forEach(form -> forms.add(SOUTH + " " + form));
        return forms;
    }

    private static List<String> paired(String first, String second) {
        List<String> firsts = inflected(first);
        List<String> seconds = inflected(second);
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < firsts.size(); i++) {
            forms.add(firsts.get(i) + " " + seconds.get(i));
            forms.add(firsts.get(i) + " " + ARTICLE + seconds.get(i));
        }
        return forms;
    }
}
