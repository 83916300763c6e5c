package org.dateline.jobs.exchange;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.dictionary.CodeTable;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.table.Tables;

/** Tells countries by what data sets call them: a code of FIPS 10-4, or a name in English. */
final class CountryNames implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, String> iso3ByName;

    private CountryNames(Map<String, String> iso3ByName) {
        this.iso3ByName = new HashMap<>(iso3ByName);
    }

    /** By code. */
    static CountryNames byFips(CodeTable countries) {
        return new CountryNames(countries.all("fips"));
    }

    /** By the names that the release has for states. */
    static CountryNames inEnglish(ReleaseFolder release, SparkSession spark) {
        Map<String, String> names = new HashMap<>();
        for (Row state : release.rows(Tables.DIM_ACTOR, spark)
                .filter("kind = 'state' AND country_iso3 IS NOT NULL")
                .select("actor_id", "label_en", "country_iso3")
                .collectAsList()) {
            names.put(state.getString(0), state.getString(2));
            names.put(state.getString(1).toLowerCase(Locale.ROOT), state.getString(2));
        }
        for (Row alias : release.rows(Tables.ACTOR_ALIASES, spark)
                .filter("kind = 'name' AND language = 'en' AND actor_id LIKE 'state:%'")
                .select("actor_id", "alias")
                .collectAsList()) {
            String iso3 = names.get(alias.getString(0));
            if (iso3 != null) {
                names.putIfAbsent(alias.getString(1).toLowerCase(Locale.ROOT), iso3);
            }
        }
        return new CountryNames(names);
    }

    /** The ISO 3166 alpha-3 code, also of "Russia (Soviet Union)"; null if the name is not known. */
    String iso3(String written) {
        if (written == null) {
            return null;
        }
        String found = iso3ByName.get(written);
        if (found == null) {
            String name = written.toLowerCase(Locale.ROOT);
            int bracket = name.indexOf('(');
            found = iso3ByName.get(name);
            found = found == null && bracket > 0
                    ? iso3ByName.get(name.substring(0, bracket).strip())
                    : found;
        }
        return found;
    }
}
