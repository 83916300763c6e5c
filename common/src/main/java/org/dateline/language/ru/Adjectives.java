package org.dateline.language.ru;

import java.util.List;

/** The forms of adjectives and participles from the masculine: "российский", "новый", "внешний", "бывший". */
final class Adjectives {
    private static final String HUSHERS = "жшщч";
    private static final String VELARS = "гкх";

    private Adjectives() {}

    /** The gender of what an adjective goes with. */
    enum Agreement {
        MASCULINE,
        FEMININE,
        NEUTER,
        PLURAL
    }

    /** True for the nominative of an adjective in any gender or number. */
    static boolean isOne(String word) {
        return word.length() > 3 && agreement(word) != null;
    }

    /** The gender that a nominative shows; null where the word is no adjective. */
    static Agreement agreement(String word) {
        if (word.endsWith("ый") || word.endsWith("ий") || word.endsWith("ой")) {
            return Agreement.MASCULINE;
        }
        if (word.endsWith("ая") || word.endsWith("яя")) {
            return Agreement.FEMININE;
        }
        if (word.endsWith("ое") || word.endsWith("ее")) {
            return Agreement.NEUTER;
        }
        return word.endsWith("ые") || isSoftPlural(word) ? Agreement.PLURAL : null;
    }

    /** "Арабские", "внешние"; not "соглашение", "участие". */
    private static boolean isSoftPlural(String word) {
        if (!word.endsWith("ие") || word.length() < 4) {
            return false;
        }
        char before = word.charAt(word.length() - 3);
        return HUSHERS.indexOf(before) >= 0 || VELARS.indexOf(before) >= 0 || word.endsWith("шние");
    }

    /** The forms of the gender in which the word stands. */
    static Forms of(String word, boolean animate) {
        return of(word, agreement(word), animate);
    }

    /** The forms of one gender of an adjective. */
    static Forms of(String word, Agreement agreement, boolean animate) {
        String stem = word.substring(0, word.length() - 2);
        char last = stem.charAt(stem.length() - 1);
        boolean soft = last == 'н'
                && !word.endsWith("ый")
                && !word.endsWith("ой")
                && !word.endsWith("ые")
                && !word.endsWith("ая")
                && !word.endsWith("ое");
        boolean husher = HUSHERS.indexOf(last) >= 0;
        boolean mixed = soft || husher || VELARS.indexOf(last) >= 0;
        String i = mixed ? "и" : "ы";
        String o = soft || husher ? "е" : "о";
        return switch (agreement) {
            case MASCULINE ->
                Forms.of(stem, word.endsWith("ой") ? "ой" : i + "й", o + "го", o + "му", "", i + "м", o + "м")
                        .withAccusative(animate);
            case NEUTER -> Forms.of(stem, o + "е", o + "го", o + "му", o + "е", i + "м", o + "м");
            case FEMININE -> {
                String oj = o + "й";
                yield Forms.of(stem, soft ? "яя" : "ая", oj, oj, soft ? "юю" : "ую", oj, oj);
            }
            case PLURAL ->
                Forms.of(stem, i + "е", i + "х", i + "м", "", i + "ми", i + "х").withAccusative(animate);
        };
    }

    /** All forms of all genders and numbers. */
    static Forms all(String masculine) {
        Forms all = new Forms();
        for (Agreement agreement : Agreement.values()) {
            for (boolean animate : List.of(true, false)) {
                all.addAll(of(masculine, agreement, animate));
            }
        }
        return all;
    }
}
