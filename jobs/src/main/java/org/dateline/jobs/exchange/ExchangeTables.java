package org.dateline.jobs.exchange;

import java.nio.file.Path;
import java.util.List;
import org.dateline.dictionary.CodeTable;
import org.dateline.dictionary.Dictionaries;

/**
 * The tables of others' codes.
 *
 * @param countries of FIPS 10-4 and CAMEO
 * @param ploverModes what PLOVER calls our acts, and plans of them
 * @param kinds on which acts are compared
 */
public record ExchangeTables(CodeTable countries, CodeTable ploverModes, CodeTable kinds) {

    /** Those of the dictionaries; what is wrong with them becomes a problem there. */
    public static ExchangeTables of(Dictionaries dictionaries) {
        return new ExchangeTables(
                CodeTable.of(dictionaries, "places/country-codes.csv", "country_iso3"),
                CodeTable.of(dictionaries, "events/plover-modes.csv", "plover_mode"),
                CodeTable.of(dictionaries, "events/reconcile-kinds.csv", "kind"));
    }

    /**
     * The built-in tables with the user's folders over them.
     *
     * @throws org.dateline.dictionary.DictionaryException with all that is wrong with them
     */
    public static ExchangeTables load(List<Path> folders) {
        Dictionaries dictionaries = Dictionaries.with(folders);
        ExchangeTables tables = of(dictionaries);
        dictionaries.problems().throwIfAny();
        return tables;
    }
}
