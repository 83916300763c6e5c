package org.dateline.language.fa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dateline.actor.RoleForms.RoleForm;
import org.dateline.event.pattern.InflectedForm;
import org.dateline.event.pattern.WordForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersianInflectionTest {

    @ParameterizedTest
    @CsvSource({
        "v:محکوم کرد/کن, محکوم کردند, PAST",
        "v:محکوم کرد/کن, محکوم کرده است, PAST",
        "v:محکوم کرد/کن, محکوم کرده, PAST",
        "v:محکوم کرد/کن, محکوم می‌کند, PRESENT",
        "v:محکوم کرد/کن, محکوم می کنند, PRESENT",
        "v:محکوم کرد/کن, محکوم خواهند کرد, FUTURE",
        "v:محکوم کرد/کن, محکوم کند, BASE",
        "v:محکوم کرد/کن, محکوم نکرد, NO_ACT",
        "v:محکوم کرد/کن, محکوم نمی‌کند, NO_ACT",
        "v:فرا+خواند/خوان, فراخواند, PAST",
        "v:فرا+خواند/خوان, فرا می‌خواند, PRESENT",
        "v:به تعویق انداخت/انداز, به تعویق بیندازد, BASE",
        "v:آمد/آی, بیاید, BASE",
        "v:اظهار داشت/دار, اظهار دارد, PRESENT",
        "f:است, است, PAST",
        "f:خواهد داشت, خواهد داشت, FUTURE",
        "n:دیدار, دیدار‌های, NOUN",
        "n:دیدار, دیداری, NOUN",
        "n:دیدار, دیدارشان, BOUND_NOUN",
        "n:حمله/حملات, حمله‌ای, NOUN",
        "n:حمله/حملات, حملات, NOUN",
        "n:گفت‌وگو تلفنی, گفت‌وگوی تلفنی, NOUN",
        "وارد, وارد, PHRASE"
    })
    void formsOfAnEntry(String entry, String form, WordForm kind) {
        List<InflectedForm> forms = new PersianInflection().forms(entry);
        assertThat(forms).contains(new InflectedForm(form, kind));
        assertThat(forms).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"v:شد/شو, شده", "v:امضا شد/شو, امضا شده", "v:رفت/رو, روند"})
    void adjectivesAndNounsAreNoVerbs(String entry, String form) {
        assertThat(new PersianInflection().forms(entry))
                .extracting(InflectedForm::form)
                .doesNotContain(form);
    }

    @Test
    void verbWithoutItsPresentIsRefused() {
        assertThatThrownBy(() -> new PersianInflection().forms("v:کرد")).hasMessageContaining("present");
    }

    @Test
    void rolesInThePluralAndWithSpaces() {
        assertThat(new PersianRoleForms().inflected("وزیر خارجه"))
                .contains(new RoleForm("وزیران خارجه", true, false), new RoleForm("وزرای خارجه", true, false));
        assertThat(new PersianRoleForms().inflected("رئیس‌جمهور"))
                .contains(new RoleForm("رئیس جمهور", false, false), new RoleForm("رؤسای جمهور", true, false));
    }
}
