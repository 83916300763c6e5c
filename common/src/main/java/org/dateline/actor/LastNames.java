package org.dateline.actor;

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

    private final WordClasses words;

    LastNames(List<Located<ActorWordRow>> rows) {
        words = new WordClasses(rows);
    }

    /** True for names of one word, particles before it not counted: "Lavrov", "de Mistura". */
    boolean isSingle(String form) {
        String[] parts = form.split(" ");
        for (int i = 0; i < parts.length - 1; i++) {
            if (!words.has(Tokens.hashOf(parts[i]), WordClass.NAME_PARTICLE)) {
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
            if (begin > 0 && !isFathersName(parts, begin) && isUsable(form, parts.length - begin)) {
                last.add(form);
            }
        }
        last.removeAll(names);
        return last;
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

    /** "بن عبدالعزيز" is said of all brothers, and of strangers. */
    private boolean isFathersName(String[] parts, int begin) {
        return words.has(Tokens.hashOf(parts[begin]), WordClass.NASAB)
                && words.has(Tokens.hashOf(parts[parts.length - 1]), WordClass.GIVEN_NAME);
    }

    private boolean isUsable(String form, int parts) {
        boolean common =
                words.has(Tokens.hashOf(form), WordClass.GIVEN_NAME) || words.has(Tokens.hashOf(form), WordClass.SMALL);
        return !common
                && (parts > 1 || Folding.fold(form).length() >= SHORTEST || Character.isUpperCase(form.charAt(0)));
    }

    /** The first names of a person that is called by these names. */
    List<String> givenNames(List<String> names) {
        return names.stream()
                .filter(name -> !isSingle(name))
                .map(name -> name.split("[ -]")[0])
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
