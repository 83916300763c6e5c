package org.dateline.language.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.event.pattern.InflectedForm;
import org.dateline.event.pattern.WordForm;
import org.junit.jupiter.api.Test;

class EnglishInflectionTest {
    private static List<String> forms(String entry) {
        return new EnglishInflection()
                .forms(entry).stream().map(InflectedForm::form).toList();
    }

    @Test
    void aRegularVerbHasFourForms() {
        assertThat(forms("v:condemn")).containsExactlyInAnyOrder("condemn", "condemns", "condemned", "condemning");
    }

    @Test
    void aFinalEIsNotDoubled() {
        assertThat(forms("v:accuse")).containsExactlyInAnyOrder("accuse", "accuses", "accused", "accusing");
    }

    @Test
    void aFinalYChangesBehindAConsonantOnly() {
        assertThat(forms("v:deny")).contains("denies", "denied", "denying");
        assertThat(forms("v:delay")).contains("delays", "delayed", "delaying");
    }

    @Test
    void anIrregularVerbNamesItsForms() {
        assertThat(forms("v:withdraw/withdrew/withdrawn"))
                .containsExactlyInAnyOrder("withdraw", "withdraws", "withdrew", "withdrawn", "withdrawing");
    }

    @Test
    void aDoubledConsonantIsDoubledBeforeIng() {
        assertThat(forms("v:expel/expelled")).contains("expelling");
        assertThat(forms("v:put/put off")).containsExactlyInAnyOrder("put off", "puts off", "putting off");
    }

    @Test
    void theRestOfAPhraseStays() {
        assertThat(forms("v:call for")).contains("calls for", "called for", "calling for");
    }

    @Test
    void aNounHasItsPlural() {
        assertThat(forms("n:embassy")).containsExactly("embassy", "embassies");
    }

    @Test
    void wordsWithoutAMarkStandAsTheyAre() {
        assertThat(new EnglishInflection().forms("took place"))
                .containsExactly(new InflectedForm("took place", WordForm.PHRASE));
    }
}
