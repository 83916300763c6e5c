package org.dateline.language.tr;

import java.util.LinkedHashSet;
import java.util.Set;

/** The cases of Turkish nouns, of one and several, alone and owned: {@code anlaşma, anlaşmayı, anlaşmaların, anlaşmasını}. */
final class TurkishNoun {
    private static final String[] CASES = {"(y)I", "(n)In", "(y)A", "DA", "DAn", "(y)lA", "DAki"};
    private static final String[] PLURAL = {
        "lAr",
        "lArI",
        "lArIn",
        "lArA",
        "lArdA",
        "lArdAn",
        "lArlA",
        "lArdAki",
        "lArInI",
        "lArInIn",
        "lArInA",
        "lArIndA",
        "lArIndAn",
        "lArIylA",
        "lArIndAki"
    };
    private static final String[] OWNED = {"nI", "nIn", "nA", "ndA", "ndAn", "ylA", "ndAki"};

    private TurkishNoun() {}

    /** Reads {@code büyükelçilik/büyükelçiliğ}: the noun, and the noun before a vowel where that differs. */
    static Set<String> forms(String entry) {
        int slash = entry.indexOf('/');
        String noun = slash < 0 ? entry : entry.substring(0, slash);
        String soft = slash < 0 ? entry : entry.substring(slash + 1);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(noun);
        for (String pattern : CASES) {
            forms.add(attach(noun, soft, pattern));
        }
        for (String pattern : PLURAL) {
            forms.add(TurkishSuffixes.attach(noun, pattern));
        }
        String owned = attach(noun, soft, "(s)I");
        forms.add(owned);
        addCasesOfOwned(owned, forms);
        return forms;
    }

    private static String attach(String noun, String soft, String pattern) {
        boolean vowel = TurkishSuffixes.opensWithVowel(pattern) && !pattern.startsWith("(y)lA");
        return TurkishSuffixes.attach(vowel ? soft : noun, pattern);
    }

    /** The cases of a noun that is owned already: {@code görev süresi, görev süresini}; the plural too. */
    static Set<String> ownedForms(String owned) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(owned);
        addCasesOfOwned(owned, forms);
        addPlural(owned, forms);
        return forms;
    }

    static Set<String> casesOfOwned(String owned) {
        Set<String> forms = new LinkedHashSet<>();
        addCasesOfOwned(owned, forms);
        return forms;
    }

    /** {@code dışişleri bakanı}: {@code dışişleri bakanları}. */
    static Set<String> pluralsOfOwned(String owned) {
        Set<String> forms = new LinkedHashSet<>();
        addPlural(owned, forms);
        return forms;
    }

    private static void addPlural(String owned, Set<String> forms) {
        int last = owned.length() - 1;
        boolean buffer = last > 1 && owned.charAt(last - 1) == 's' && TurkishSuffixes.isVowel(owned.charAt(last - 2));
        String plural = TurkishSuffixes.attach(owned.substring(0, buffer ? last - 1 : last), "lArI");
        forms.add(plural);
        addCasesOfOwned(plural, forms);
    }

    private static void addCasesOfOwned(String owned, Set<String> forms) {
        for (String pattern : OWNED) {
            forms.add(TurkishSuffixes.attach(owned, pattern));
        }
    }
}
