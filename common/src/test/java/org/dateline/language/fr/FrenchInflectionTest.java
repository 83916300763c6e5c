package org.dateline.language.fr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.dateline.event.pattern.InflectedForm;
import org.dateline.event.pattern.WordForm;
import org.junit.jupiter.api.Test;

class FrenchInflectionTest {
    private static List<InflectedForm> all(String entry) {
        return new FrenchInflection().forms(entry);
    }

    private static List<String> forms(String entry) {
        return all(entry).stream().map(InflectedForm::form).toList();
    }

    private static List<String> forms(String entry, WordForm kind) {
        return all(entry).stream()
                .filter(form -> form.kind() == kind)
                .map(InflectedForm::form)
                .toList();
    }

    @Test
    void aVerbInErHasItsThirdPersonsAndParticiples() {
        assertThat(forms("v:condamner"))
                .containsExactlyInAnyOrder(
                        "condamner",
                        "condamne",
                        "condamnent",
                        "condamnera",
                        "condamneront",
                        "condamnerait",
                        "condamneraient",
                        "condamna",
                        "condamnèrent",
                        "condamnait",
                        "condamnaient",
                        "condamnant",
                        "condamné",
                        "condamnée",
                        "condamnés",
                        "condamnées");
    }

    @Test
    void softConsonantsStaySoft() {
        assertThat(forms("v:annoncer")).contains("annonça", "annoncèrent", "annonçait", "annonçant");
        assertThat(forms("v:engager")).contains("engagea", "engagèrent", "engageait", "engageant");
    }

    @Test
    void verbsInIrAndReAreRegularToo() {
        assertThat(forms("v:réunir")).contains("réunit", "réunissent", "réunira", "réuni", "réunies", "réunissait");
        assertThat(forms("v:suspendre")).contains("suspend", "suspendent", "suspendra", "suspendu", "suspendit");
    }

    @Test
    void anIrregularVerbNamesItsForms() {
        assertThat(forms("v:tenir/tient/tiennent/tenu/tiendra/tint"))
                .contains("tient", "tiennent", "tenue", "tiendront", "tint", "tinrent", "tenus");
        assertThat(forms("v:mettre/met/mettent/mis/mettra/mit en garde"))
                .contains("mis en garde", "met en garde", "mettra en garde")
                .doesNotContain("miss en garde");
    }

    @Test
    void thePastOfAReflexiveVerbIsFormedWithEtre() {
        assertThat(forms("v:se réunir", WordForm.PAST)).contains("s'est réuni", "se sont réunies", "s'était réunie");
        assertThat(forms("v:se réunir", WordForm.PARTICIPLE)).isEmpty();
        assertThat(forms("v:s'ouvrir/s'ouvre/s'ouvrent/ouvert/s'ouvrira/s'ouvrit"))
                .contains("s'ouvre", "s'ouvrira", "s'est ouverte", "se sont ouverts");
    }

    @Test
    void aVerbOfMotionIsNoPassive() {
        assertThat(forms("e:arriver", WordForm.PAST)).contains("est arrivé", "sont arrivées");
        assertThat(forms("e:arriver", WordForm.PARTICIPLE)).isEmpty();
    }

    @Test
    void theFirstWordOfANounTakesThePlural() {
        assertThat(forms("n:accord")).containsExactly("accord", "accords");
        assertThat(forms("n:accord de paix/accords de paix")).containsExactly("accord de paix", "accords de paix");
        assertThat(forms("n:tribunal/tribunaux")).containsExactly("tribunal", "tribunaux");
    }

    @Test
    void otherWordsStayAsTheyAre() {
        assertThat(all("à l'issue de")).containsExactly(new InflectedForm("à l'issue de", WordForm.PHRASE, true));
    }

    @Test
    void formsThatOnlyAnAccentTellsApartKeepIt() {
        assertThat(all("v:accuser")).allMatch(InflectedForm::withAccents);
    }

    @Test
    void anIrregularVerbWithoutItsFutureIsRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forms("v:tenir/tient"))
                .withMessageContaining("tenir");
    }
}
