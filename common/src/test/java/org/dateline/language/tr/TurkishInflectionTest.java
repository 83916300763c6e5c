package org.dateline.language.tr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.dateline.actor.RoleForms.RoleForm;
import org.dateline.event.pattern.InflectedForm;
import org.dateline.event.pattern.NameEndings;
import org.dateline.event.pattern.NameEndings.Owned;
import org.dateline.event.pattern.NameEndings.Part;
import org.dateline.event.pattern.VerbMark;
import org.dateline.event.pattern.VerbMark.Hang;
import org.dateline.event.pattern.WordForm;
import org.dateline.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurkishInflectionTest {
    private final NameEndings endings = new TurkishNameEndings();

    @ParameterizedTest
    @CsvSource({
        "i:görüş, görüştü, PAST, FINITE",
        "i:görüş, görüşecek, FUTURE, FINITE_OR_DOER",
        "i:görüş, görüşüyor, PRESENT, FINITE",
        "i:görüş, görüşmekte, PRESENT, FINITE",
        "i:görüş, görüşebilir, BASE, FINITE",
        "i:görüş, görüşerek, BASE, CONVERB",
        "i:görüş, görüştüğünü, PAST, SAID",
        "i:görüş, görüşeceğini, FUTURE, SAID",
        "i:görüş, görüşmesi, BASE, WISHED",
        "i:görüş, görüşmek, BASE, INFINITIVE",
        "i:görüş, görüşen, PAST, DOER",
        "v:kına, kınıyor, PRESENT, FINITE",
        "v:kına, kınadı, PAST, FINITE",
        "v:kına, kınayarak, BASE, CONVERB",
        "v:ziyaret et/ed, ziyaret edecek, FUTURE, FINITE_OR_DOER",
        "v:ziyaret et/ed, ziyaret etti, PAST, FINITE",
        "v:onayla, onaylarken, BASE, WHILE",
        "v:kes, keserse, BASE, IF",
        "s:yardım yap, yardım yapacağını, PAST, SAID"
    })
    void formsOfAVerb(String entry, String form, WordForm kind, Hang hang) {
        assertThat(forms(entry))
                .anyMatch(made -> made.form().equals(form)
                        && made.kind() == kind
                        && made.mark().hang() == hang);
    }

    @ParameterizedTest
    @CsvSource({
        "v:imzala, imzalandı, true, false",
        "v:al, alındı, true, false",
        "v:kabul et/ed, kabul edildi, true, false",
        "v:kabul et/ed, kabul etmedi, false, true",
        "v:veto et/ed, veto edilmedi, true, true",
        "i:görüş, görüşmüyor, false, true",
        "i:katıl, katılamadı, false, true"
    })
    void passiveAndNegatedForms(String entry, String form, boolean passive, boolean negative) {
        assertThat(forms(entry))
                .filteredOn(inflected -> inflected.form().equals(form))
                .extracting(InflectedForm::mark)
                .extracting(VerbMark::hang, VerbMark::passive, VerbMark::negative)
                .containsExactly(tuple(Hang.FINITE, passive, negative));
    }

    @ParameterizedTest
    @CsvSource({
        "i:çık, çıkan, true",
        "v:düzenle, düzenlenen, true",
        "v:vur, vuran, false",
        "i:kınadığını bildir, kınadığını bildiren, false"
    })
    void nothingIsDoneToAnythingByThePassiveAndByVerbsOfOneWordWithout(String entry, String form, boolean objectless) {
        assertThat(forms(entry))
                .filteredOn(inflected -> inflected.form().equals(form))
                .extracting(inflected -> inflected.mark().objectless())
                .containsExactly(objectless);
    }

    @Test
    void verbOfNobodyHasNoPassive() {
        assertThat(forms("i:katıl")).extracting(InflectedForm::form).doesNotContain("katılındı");
        assertThat(forms("v:çek")).extracting(InflectedForm::form).contains("çekildi", "çekmişti");
    }

    @ParameterizedTest
    @CsvSource({
        "n:anlaşma, anlaşmayı",
        "n:anlaşma, anlaşmasının",
        "n:anlaşma, anlaşmalarda",
        "n:yaptırım, yaptırımlar",
        "n:sanık/sanığ, sanığın",
        "p:görev süresi, görev süresini",
        "p:karar tasarısı, karar tasarılarına",
        "p:barış gücü, barış gücünün"
    })
    void formsOfANoun(String entry, String form) {
        assertThat(forms(entry)).contains(new InflectedForm(form, WordForm.NOUN));
    }

    @Test
    void entryThatCannotBeRead() {
        assertThatThrownBy(() -> forms("x:ev")).hasMessageContaining("x:");
    }

    @Test
    void casesAndPluralsOfARole() {
        assertThat(new TurkishRoleForms().inflected("dışişleri bakanı"))
                .contains(
                        new RoleForm("dışişleri bakanı", false, false),
                        new RoleForm("dışişleri bakanının", false, true),
                        new RoleForm("dışişleri bakanları", true, false));
    }

    @ParameterizedTest
    @CsvSource({
        "Rusya'nın, OWNER",
        "Lavrov'u, OBJECT",
        "Paris'e, TO",
        "Ankara'da, IN",
        "Washington'daki, IN",
        "Erivan'dan, FROM",
        "Putin'le, WITH",
        "ABD'li, BARE",
        "Rusya, BARE"
    })
    void endingBehindAName(String name, Part part) {
        Tokens tokens = read(name);
        assertThat(endings.behind(tokens, 1)).isEqualTo(part);
    }

    @ParameterizedTest
    @CsvSource({
        "bakanı, BARE, MAYBE",
        "bakanının, OWNER, YES",
        "bakanını, OBJECT, YES",
        "hükümetine, TO, YES",
        "ordusunda, IN, YES",
        "sözcüsüyle, WITH, YES",
        "tasarısı, BARE, YES",
        "anlaşma, BARE, NO"
    })
    void endingOfACommonNoun(String noun, Part part, Owned owned) {
        Tokens tokens = read(noun);
        assertThat(endings.ofWord(tokens, 0)).isEqualTo(part);
        assertThat(endings.owned(tokens, 0)).isEqualTo(owned);
    }

    private static Tokens read(String text) {
        Tokens tokens = new Tokens();
        tokens.read(text);
        return tokens;
    }

    private static List<InflectedForm> forms(String entry) {
        return new TurkishInflection().forms(entry);
    }
}
