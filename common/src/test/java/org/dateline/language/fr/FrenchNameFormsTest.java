package org.dateline.language.fr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.actor.AliasKind;
import org.dateline.actor.NameForms.NameForm;
import org.dateline.actor.table.NameRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchNameFormsTest {
    private static List<String> derived(AliasKind kind, String form) {
        return new FrenchNameForms()
                .derived(new NameRow("state:SYR", kind, form, false, false)).stream()
                        .map(NameForm::text)
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "syrien, syrienne syriens syriennes",
        "chinois, chinoise chinoises",
        "russe, russes russes",
        "grec, grecque grecs grecques",
        "turc, turque turcs turques",
        "allemand, allemande allemands allemandes",
    })
    void anAdjectiveHasItsGendersAndNumbers(String masculine, String others) {
        assertThat(derived(AliasKind.DEMONYM, masculine)).containsExactly(others.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"Syrie", "Damas"})
    void namesAreWrittenInOneWay(String name) {
        assertThat(derived(AliasKind.NAME, name)).isEmpty();
    }
}
