package org.dateline.actor.table;

import java.util.regex.Pattern;
import org.dateline.dictionary.Column;

/** The columns that hold the id of an actor or the code of a country. */
final class ActorIds {
    private static final Pattern ID =
            Pattern.compile("(state|org|group|party|person|office|talks):[A-Za-z0-9][A-Za-z0-9.-]*");
    private static final Pattern ISO3 = Pattern.compile("[A-Z]{3}");
    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");

    static final Column<String> COUNTRY =
            matching("country_iso3", ISO3, "not three capitals such as RUS").orEmpty();
    static final Column<String> WIKIDATA_ID =
            matching("wikidata_id", WIKIDATA, "not an id such as Q159").orEmpty();

    private ActorIds() {}

    static Column<String> id(String name) {
        return matching(name, ID, "not an id such as state:RUS");
    }

    static Column<String> matching(String name, Pattern pattern, String complaint) {
        return new Column<>(name, true, cell -> {
            if (!pattern.matcher(cell).matches()) {
                throw new IllegalArgumentException("'" + cell + "' is " + complaint);
            }
            return cell;
        });
    }
}
