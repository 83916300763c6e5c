package org.dateline.language.ar;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.event.pattern.WordForm;
import org.junit.jupiter.api.Test;

class ArabicAgreementTest {
    private static boolean allows(String verb, WordForm form, String actorId) {
        return new ArabicAgreement().allows(verb, form, actorId);
    }

    @Test
    void aMasculineVerbDoesNotHaveAFeminineStateAsSubject() {
        assertThat(allows("اتهم", WordForm.PAST, "state:RUS")).isFalse();
        assertThat(allows("يتهم", WordForm.PRESENT, "state:RUS")).isFalse();
        assertThat(allows("اتهمت", WordForm.PAST, "state:RUS")).isTrue();
        assertThat(allows("تتهم", WordForm.PRESENT, "state:RUS")).isTrue();
    }

    @Test
    void aFewStatesAreMasculine() {
        assertThat(allows("اتهم", WordForm.PAST, "state:IRQ")).isTrue();
    }

    @Test
    void aPluralVerbHasNoSinglePersonAsSubject() {
        assertThat(allows("يرفضون", WordForm.PRESENT, "person:hassan-rouhani")).isFalse();
        assertThat(allows("يرفضون", WordForm.PRESENT, "group:houthi")).isTrue();
    }

    @Test
    void aRootThatEndsInTIsOfNoGender() {
        assertThat(new ArabicAgreement().allowsBehind("لفت", WordForm.PAST, "الوزير"))
                .isTrue();
        assertThat(new ArabicAgreement().allowsBehind("صوت", WordForm.PAST, "المجلس"))
                .isTrue();
        assertThat(new ArabicAgreement().allowsBehind("قطعت", WordForm.PAST, "الوزير"))
                .isFalse();
        assertThat(new ArabicAgreement().mayShareSubject("لفت", WordForm.PAST, "أكد", WordForm.PAST))
                .isTrue();
    }
}
