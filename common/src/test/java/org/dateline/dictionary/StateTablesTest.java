package org.dateline.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateTablesTest {
    private static final Column<String> ID = Column.text("actor_id");
    private static final Column<String> KIND = Column.text("kind");
    private static final Column<String> FORM = Column.text("form");
    private static final Column<String> COMMENT = Column.text("comment").orEmpty();
    private static final List<String> NAMED_LIKE_THEIR_CAPITALS =
            List.of("state:DJI", "state:LUX", "state:MCO", "state:SGP", "state:SMR", "state:VAT");

    // Aden has been a city of Yemen since the south joined it.
    private static final List<String> WITHOUT_CAPITAL = List.of("state:YMD");

    private static final TableSchema<String> STATES = TableSchema.of(
            1,
            row -> row.value(ID),
            ID,
            Column.text("iso3"),
            Column.text("iso2").orEmpty(),
            Column.text("label_en"),
            Column.text("label_ar"),
            Column.text("label_fr"),
            Column.text("label_ru"),
            Column.text("label_es"),
            Column.text("label_zh"),
            Column.day("valid_from").orEmpty(),
            Column.day("valid_to").orEmpty(),
            Column.text("wikidata_id").orEmpty());

    private record Name(String actorId, String kind, String form, String comment) {}

    private static final TableSchema<Name> NAMES = new TableSchema<>(
            List.of("actor_id", "form"),
            List.of(ID, KIND, FORM),
            row -> new Name(row.value(ID), row.value(KIND), row.value(FORM), row.value(COMMENT)));

    private final Dictionaries dictionaries = Dictionaries.with(List.of());

    private List<Name> names(String language) {
        List<Name> names = dictionaries.rows("actors/names/" + language + "/states.csv", NAMES).stream()
                .map(Located::value)
                .toList();
        dictionaries.problems().throwIfAny();
        return names;
    }

    private Set<String> withKind(String language, String kind) {
        return names(language).stream()
                .filter(name -> name.kind().equals(kind))
                .map(Name::actorId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> states() {
        Set<String> states = dictionaries.rows("actors/states.csv", STATES).stream()
                .map(Located::value)
                .collect(Collectors.toCollection(TreeSet::new));
        dictionaries.problems().throwIfAny();
        return states;
    }

    @Test
    void allMembersOfTheUnitedNationsFourOthersAndSixDissolvedStatesAreThere() {
        assertThat(states()).hasSize(193 + 4 + 6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void everyStateHasANameADemonymAndACapital(String language) {
        Set<String> states = states();
        assertThat(withKind(language, "name")).isEqualTo(states);
        assertThat(withKind(language, "demonym")).isEqualTo(states);
        Set<String> withCapital = withKind(language, "capital");
        withCapital.addAll(NAMED_LIKE_THEIR_CAPITALS);
        withCapital.addAll(WITHOUT_CAPITAL);
        assertThat(withCapital).isEqualTo(states);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "en", "es", "fa", "fr", "he", "it", "pt", "ru", "tr", "uk", "zh"})
    void formOfTwoStatesIsMarked(String language) {
        Map<String, Set<String>> states = new TreeMap<>();
        Map<String, String> unmarked = new TreeMap<>();
        for (Name name : names(language)) {
            states.computeIfAbsent(name.form(), form -> new TreeSet<>()).add(name.actorId());
            if (name.comment() == null || !name.comment().contains("shared:")) {
                unmarked.put(name.form(), name.actorId());
            }
        }
        states.values().removeIf(actors -> actors.size() == 1);
        assertThat(states.keySet()).doesNotContainAnyElementsOf(unmarked.keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "ar, روسية, state:RUS",
        "ar, أتراك, state:TUR",
        "ar, كوري الشمالي, state:PRK",
        "ar, سلطنة عمان, state:OMN",
        "ar, بيت الأبيض, state:USA",
        "en, DPRK, state:PRK",
        "en, Ivory Coast, state:CIV",
        "en, Quai d'Orsay, state:FRA",
        "fr, Allemagne, state:DEU",
        "ru, Германия, state:DEU"
    })
    void formNamesItsState(String language, String form, String actorId) {
        assertThat(names(language))
                .filteredOn(name -> name.form().equals(form))
                .extracting(Name::actorId)
                .containsExactly(actorId);
    }

    @ParameterizedTest
    @ValueSource(strings = {"مالي", "مالية", "بنين", "هند", "ماليه", "كاميرون"})
    void arabicWordOfAnotherMeaningIsNoName(String form) {
        assertThat(names("ar")).extracting(Name::form).doesNotContain(form);
    }
}
