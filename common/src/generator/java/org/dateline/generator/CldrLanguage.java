package org.dateline.generator;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * One language with all its regional variants in CLDR.
 *
 * @param tag BCP 47, such as {@code ar}
 */
record CldrLanguage(String tag) {
    /** Returns the locales of the language, the language itself first. */
    List<ULocale> locales() {
        return Arrays.stream(ULocale.getAvailableLocales())
                .filter(locale -> locale.getLanguage().equals(tag))
                .sorted(Comparator.comparing(ULocale::toLanguageTag))
                .toList();
    }

    /** Returns the name and version of the source, such as {@code CLDR 49}. */
    static String provenance() {
        return "CLDR " + LocaleData.getCLDRVersion().getMajor();
    }
}
