package org.dateline.language.ar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dateline.event.pattern.InflectedForm;
import org.dateline.event.pattern.WordForm;
import org.junit.jupiter.api.Test;

class ArabicInflectionTest {
    private static List<String> forms(String entry) {
        return new ArabicInflection()
                .forms(entry).stream().map(InflectedForm::form).toList();
    }

    @Test
    void aSoundVerbIsInflectedByNumberAndGender() {
        assertThat(forms("v:استخدم/يستخدم"))
                .contains("استخدم", "استخدمت", "استخدموا", "استخدما", "يستخدم", "تستخدم", "يستخدمون", "يستخدمان");
    }

    @Test
    void aLastWeakLetterChangesAsItMust() {
        assertThat(forms("v:التقى/يلتقي")).contains("التقت", "التقيا", "التقوا", "يلتقيان", "يلتقون");
        assertThat(forms("v:دعا/يدعو")).contains("دعت", "دعوا", "تدعو", "يدعون");
    }

    @Test
    void theRestOfAPhraseStays() {
        assertThat(forms("v:لجأ/يلجأ إلى")).contains("لجأت إلى", "يلجأ إلى");
    }

    @Test
    void anObjectPronounIsAddedWhereAskedFor() {
        assertThat(forms("v:اتهم/يتهم+")).contains("اتهمه", "اتهمتها", "يتهمها");
        assertThat(forms("v:اتهم/يتهم")).doesNotContain("اتهمه");
    }

    @Test
    void aNounWithThePronounOfItsDoerIsKnownAsSuch() {
        assertThat(new ArabicInflection().forms("n:زيارة"))
                .contains(new InflectedForm("زيارة", WordForm.NOUN), new InflectedForm("زيارته", WordForm.BOUND_NOUN));
        assertThat(forms("n:لقاء")).contains("لقائه", "لقائهما");
    }

    @Test
    void aParticipleGoesOnWithTheSentence() {
        assertThat(forms("p:داعي")).containsExactly("داعيا", "داعية", "داعين");
        assertThat(forms("p:متهم")).containsExactly("متهما", "متهمة", "متهمين");
    }

    @Test
    void aPresentWithoutItsPrefixIsAProblemForTheEditor() {
        assertThatThrownBy(() -> forms("v:كتب/كتب")).hasMessageContaining("كتب");
    }
}
