package org.dateline.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.actor.table.ActorWordRow;
import org.dateline.dictionary.Located;
import org.dateline.text.Folding;
import org.dateline.text.Tokens;

/** Takes full names apart into given names and the last name by which a text goes on to call a person. */
final class LastNames {
    private static final int SHORTEST = 4;
    private static final int SHORTEST_FIRST = 3;

    /** States whose people a text goes on to call by the first part of the name: "Kim", "Isaias". */
    private static final Set<String> FAMILY_OR_GIVEN_FIRST =
            Set.of("CHN", "TWN", "KOR", "PRK", "SGP", "VNM", "ETH", "ERI", "THA", "MYS");

    private final WordClasses words;

    LastNames(List<Located<ActorWordRow>> rows) {
        words = new WordClasses(rows);
    }

    /** True for names of one word, particles before it not counted: "Lavrov", "de Mistura". */
    boolean isSingle(String form) {
        String[] parts = form.split(" ");
        for (int i = 0; i < parts.length - 1; i++) {
            long part = Tokens.hashOf(parts[i]);
            if (!words.has(part, WordClass.NAME_PARTICLE) && !words.has(part, WordClass.PATRONYM)) {
                return false;
            }
        }
        return true;
    }

    /** The last names of a person that is called by these names; none where they are too short or common. */
    Set<String> of(List<String> names) {
        Set<String> last = new LinkedHashSet<>();
        for (String name : names) {
            String[] parts = name.split(" ");
            int begin = lastNameBegin(parts);
            String form = String.join(" ", Arrays.copyOfRange(parts, begin, parts.length));
            boolean patronymic = words.has(Tokens.hashOf(parts[Math.max(0, begin - 1)]), WordClass.PATRONYM);
            if (begin > 0 && !patronymic && isUsable(form, parts.length - begin, SHORTEST)) {
                last.add(form);
            }
        }
        last.removeAll(names);
        return last;
    }

    /** The first parts of the full names, where the people of the state are called by them; else none. */
    Set<String> firstParts(List<String> names, String countryIso3) {
        Set<String> first = new LinkedHashSet<>();
        for (String name : FAMILY_OR_GIVEN_FIRST.contains(countryIso3) ? names : List.<String>of()) {
            String part = name.split(" ")[0];
            boolean particle = words.has(Tokens.hashOf(part), WordClass.NAME_PARTICLE);
            if (!part.equals(name) && !particle && isUsable(part, 1, SHORTEST_FIRST)) {
                first.add(part);
            }
        }
        first.removeAll(names);
        return first;
    }

    private int lastNameBegin(String[] parts) {
        int begin = parts.length - 1;
        if (begin > 0 && words.has(Tokens.hashOf(parts[begin]), WordClass.NAME_TAIL)) {
            begin--;
        }
        while (begin > 0 && words.has(Tokens.hashOf(parts[begin - 1]), WordClass.NAME_PARTICLE)) {
            begin--;
        }
        return begin;
    }

    private boolean isUsable(String form, int parts, int shortest) {
        boolean common =
                words.has(Tokens.hashOf(form), WordClass.GIVEN_NAME) || words.has(Tokens.hashOf(form), WordClass.SMALL);
        return !common
                && (parts > 1 || Folding.fold(form).length() >= shortest || Character.isUpperCase(form.charAt(0)));
    }

    /** The names before the last name in each full name. */
    List<List<String>> givenNames(List<String> names) {
        List<List<String>> given = new ArrayList<>();
        for (String name : names) {
            String[] parts = name.split("[ -]");
            if (!isSingle(name) && !parts[0].isEmpty()) {
                given.add(Arrays.stream(parts, 0, parts.length - 1)
                        .filter(part -> !part.isEmpty())
                        .toList());
            }
        }
        return given;
    }
}
