package org.dateline.language.ru;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.dateline.actor.Case;

/** The forms of a noun, an adjective or a phrase by case; a case may have several. */
final class Forms {
    private final Map<Case, Set<String>> byCase = new EnumMap<>(Case.class);

    /** The same word in all cases. */
    static Forms indeclinable(String word) {
        Forms forms = new Forms();
        for (Case one : Case.values()) {
            forms.add(one, word);
        }
        return forms;
    }

    /** Forms in the order of the cases; alternatives stand between bars. */
    static Forms of(String stem, String... endings) {
        Forms forms = new Forms();
        for (int i = 0; i < endings.length; i++) {
            for (String ending : endings[i].split("\\|", -1)) {
                forms.add(Case.values()[i], stem + ending);
            }
        }
        return forms;
    }

    Forms add(Case one, String form) {
        byCase.computeIfAbsent(one, key -> new LinkedHashSet<>()).add(form);
        return this;
    }

    Forms addAll(Forms others) {
        others.byCase.forEach((one, forms) -> forms.forEach(form -> add(one, form)));
        return this;
    }

    /** The accusative of inanimate words is the nominative, that of animate ones the genitive. */
    Forms withAccusative(boolean animate) {
        byCase.put(Case.ACCUSATIVE, of(animate ? Case.GENITIVE : Case.NOMINATIVE));
        return this;
    }

    Set<String> of(Case one) {
        return byCase.getOrDefault(one, Set.of());
    }

    /** Word by word: "Сергея" and "Лаврова". */
    Forms with(Forms next, String between) {
        return joined(next, (one, other) -> one + between + other);
    }

    /** The same words behind all forms. */
    Forms before(String rest) {
        return with(indeclinable(rest), "");
    }

    private Forms joined(Forms next, BiFunction<String, String, String> join) {
        Forms both = new Forms();
        byCase.forEach((one, forms) -> {
            for (String form : forms) {
                next.of(one).forEach(other -> both.add(one, join.apply(form, other)));
            }
        });
        return both;
    }

    /** Each written form with the mask of the cases that it can be. */
    Map<String, Integer> masks() {
        Map<String, Integer> masks = new LinkedHashMap<>();
        byCase.forEach((one, forms) -> forms.forEach(form -> masks.merge(form, one.bit(), (a, b) -> a | b)));
        return masks;
    }
}
