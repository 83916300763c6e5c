package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dateline.dictionary.Dictionaries;
import org.dateline.language.Languages;
import org.junit.jupiter.api.Test;

class EventModesTest {
    private static final Dictionaries DICTIONARIES = Dictionaries.with(List.of());
    private static final EventModes MODES = EventModes.of(DICTIONARIES);

    @Test
    void theTableHasNoProblems() {
        DICTIONARIES.problems().throwIfAny();
    }

    @Test
    void everyTypeHasItsActsAndAnotherForTheRest() {
        assertThat(MODES.all()).hasSize(74);
        for (String type : Arrays.asList("CONSULT AGREE SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT"
                .concat(" THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT STATUS")
                .split(" "))) {
            assertThat(MODES.mode(type, EventMode.OTHER).type()).isEqualTo(type);
        }
    }

    @Test
    void everyActIsCalledSomethingOfItsOwnInEveryLanguage() {
        for (String language : Languages.ALL) {
            assertThat(MODES.all())
                    .as(language)
                    .extracting(mode -> mode.labels().in(language).orElse(null))
                    .doesNotContainNull()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void meetingsAndAgreementsAreReciprocalAndAccusationsAreDirected() {
        assertThat(MODES.mode("CONSULT", "phone_call").isReciprocal()).isTrue();
        assertThat(MODES.mode("SUPPORT", "agreement_signed").isReciprocal()).isTrue();
        assertThat(MODES.mode("CONSULT", "visit").isReciprocal()).isFalse();
        assertThat(MODES.mode("ACCUSE", "accusation").isReciprocal()).isFalse();
    }

    @Test
    void cameoCodesKeepTheirZeros() {
        assertThat(MODES.mode("CONCEDE", "ceasefire_declared").cameoCode()).isEqualTo("0871");
        assertThat(MODES.mode("CONSULT", "visit").cameoCode()).isEqualTo("042");
        assertThat(MODES.mode("REJECT", "resolution_vetoed").goldstein()).isEqualTo(-5.0);
        assertThat(MODES.mode("STATUS", "vote").cameoCode()).isNull();
    }

    @Test
    void aModeFixesItsType() {
        assertThat(MODES.typesByMode())
                .containsEntry("resolution_vetoed", "REJECT")
                .containsEntry("talks_cancelled", "REJECT")
                .containsEntry("mandate_expired", "STATUS")
                .doesNotContainKey(EventMode.OTHER)
                .hasSize(74 - 17);
    }

    @Test
    void quadCategoryIsNoneForStatusOnly() {
        assertThat(MODES.all())
                .allSatisfy(mode -> assertThat(mode.quadCategory().equals("none"))
                        .isEqualTo(mode.type().equals("STATUS")))
                .extracting(EventMode::quadCategory)
                .containsAll(Set.of(
                        "verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict", "none"));
    }

    @Test
    void anUnknownActIsAnError() {
        assertThatThrownBy(() -> MODES.mode("ACCUSE", "veto"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("veto");
    }
}
