package org.dateline.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.language.ar.Arabic;
import org.dateline.language.ar.ArabicProclitics;
import org.dateline.language.en.English;
import org.dateline.language.es.Spanish;
import org.dateline.language.fa.Persian;
import org.dateline.language.fr.French;
import org.dateline.language.ru.Russian;
import org.dateline.language.tr.Turkish;
import org.dateline.language.zh.Chinese;
import org.dateline.text.Proclitics;

/** The languages that Dateline reads: a folder of tables and an entry here for each. */
public final class Languages {
    private static final List<Language> READ = List.of(
            new Language("ar", new ArabicProclitics(), false, Optional.of(Arabic.ACTS)),
            Language.of("en", English.ACTS),
            Language.of("fr", French.ACTS),
            Language.of("es", Spanish.ACTS),
            Language.of("tr", Turkish.ACTS).withVerbLast(),
            Language.of("fa", Persian.ACTS).withVerbLast(),
            Language.of("ru", Russian.ACTS),
            Language.datesOnly("uk"),
            Language.of("zh", Chinese.ACTS),
            Language.datesOnly("pt"));

    private static final Map<String, Language> BY_TAG =
            READ.stream().collect(Collectors.toMap(Language::tag, Function.identity()));

    /** BCP 47 tags of the languages whose texts are read for dates and events. */
    public static final List<String> ALL = READ.stream()
            .filter(language -> language.acts().isPresent())
            .map(Language::tag)
            .toList();

    /** The languages whose texts are read for dates: those of {@link #ALL}, and those that have no event tables yet. */
    public static final List<String> TIMEX = READ.stream().map(Language::tag).toList();

    private Languages() {}

    /**
     * A language that is read.
     *
     * @throws IllegalArgumentException for any other
     */
    public static Language of(String tag) {
        Language language = BY_TAG.get(tag);
        if (language == null) {
            throw new IllegalArgumentException("'" + tag + "' is not one of " + TIMEX);
        }
        return language;
    }

    /** True where the verb of a clause comes behind its dates. */
    public static boolean isVerbFinal(String tag) {
        return of(tag).isVerbFinal();
    }

    /** How the language writes short words onto the next one. */
    public static Proclitics proclitics(String tag) {
        return of(tag).proclitics();
    }

    /**
     * What is known of a language whose texts are read for events.
     *
     * @throws IllegalArgumentException for any other
     */
    public static ActGrammar acts(String tag) {
        return of(tag).acts().orElseThrow(() -> new IllegalArgumentException("'" + tag + "' is not one of " + ALL));
    }
}
