package org.dateline.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.event.EventModes;
import org.junit.jupiter.api.Test;

/** The tables of others' codes. */
class CodeTableTest {

    private final Dictionaries dictionaries = Dictionaries.with(List.of());

    @Test
    void everyStateOfTodayHasACodeOfFips() {
        CodeTable countries = CodeTable.of(dictionaries, "places/country-codes.csv", "country_iso3");
        assertThat(dictionaries.problems().all()).isEmpty();
        assertThat(countries.value("fips", "GM")).contains("DEU");
        assertThat(countries.value("fips", "GZ")).contains("PSE");
        assertThat(countries.code("fips", "CHE")).contains("SZ");
        assertThat(countries.code("cameo", "ROU")).contains("ROM");
        assertThat(countries.code("cameo", "RUS")).isEmpty();
        assertThat(new TreeSet<>(countries.all("fips").values())).hasSizeGreaterThan(190);
    }

    @Test
    void everyTypeOfActHasAKindButThoseWithoutOne() {
        CodeTable kinds = CodeTable.of(dictionaries, "events/reconcile-kinds.csv", "kind");
        Set<String> types = new TreeSet<>();
        EventModes.of(dictionaries).all().forEach(mode -> types.add(mode.type()));
        assertThat(dictionaries.problems().all()).isEmpty();
        types.remove("STATUS");
        assertThat(kinds.all("dateline").keySet()).containsAll(types);
        assertThat(new TreeSet<>(kinds.all("dateline").values()))
                .containsAll(kinds.all("gdelt").values())
                .containsAll(kinds.all("acled").values())
                .containsAll(kinds.all("ucdp").values());
    }

    @Test
    void theLongestBeginningOfACodeCounts() {
        CodeTable kinds = CodeTable.of(dictionaries, "events/reconcile-kinds.csv", "kind");
        assertThat(kinds.valueOfBeginning("gdelt", "0871")).contains("ceasefire");
        assertThat(kinds.valueOfBeginning("gdelt", "0874")).contains("concession");
        assertThat(kinds.valueOfBeginning("gdelt", "010")).isEmpty();
    }

    @Test
    void modesOfPloverAreOfActsThatWeKnow() {
        CodeTable modes = CodeTable.of(dictionaries, "events/plover-modes.csv", "plover_mode");
        Set<String> acts = new TreeSet<>();
        EventModes.of(dictionaries).all().forEach(mode -> acts.add(mode.type() + "." + mode.mode()));
        assertThat(acts).containsAll(modes.all("act").keySet());
        assertThat(modes.all("plan")).containsKeys("CONSULT", "AID");
    }
}
