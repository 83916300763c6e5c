package org.dateline.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.actor.ActorCatalog;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.DictionaryException;
import org.dateline.language.LanguageIdentifier;
import org.dateline.language.Languages;

/** The compiled dictionaries of all languages. Immutable and safe for threads: one for each program. */
public final class LanguagePacks {
    private final Map<String, LanguagePack> packs;
    private final ActorCatalog catalog;
    private final LanguageIdentifier identifier;

    private LanguagePacks(Map<String, LanguagePack> packs, ActorCatalog catalog, LanguageIdentifier identifier) {
        this.packs = Map.copyOf(packs);
        this.catalog = catalog;
        this.identifier = identifier;
    }

    /**
     * Compiles the tables of every language.
     *
     * @throws DictionaryException with all problems of all tables
     */
    public static LanguagePacks compile(Dictionaries dictionaries) {
        ActorCatalog catalog = ActorCatalog.load(dictionaries);
        LanguageIdentifier identifier = LanguageIdentifier.of(dictionaries);
        Map<String, LanguagePack> packs = new HashMap<>();
        for (String language : Languages.TIMEX) {
            packs.put(language, LanguagePack.compile(language, dictionaries, catalog));
        }
        dictionaries.problems().throwIfAny();
        return new LanguagePacks(packs, catalog, identifier);
    }

    /** Who is who. */
    public ActorCatalog catalog() {
        return catalog;
    }

    /** The BCP 47 tag of a text's language; {@code und} if it is not clear. */
    public String identify(CharSequence text) {
        return identifier.identify(text);
    }

    /** What a language is read with; empty for one that Dateline does not read. */
    Optional<LanguagePack> pack(String language) {
        int region = language.indexOf('-');
        return Optional.ofNullable(packs.get(region < 0 ? language : language.substring(0, region)));
    }
}
