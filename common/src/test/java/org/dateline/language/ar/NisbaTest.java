package org.dateline.language.ar;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NisbaTest {
    @ParameterizedTest
    @CsvSource({
        "روسيا, روسي",
        "سوريا, سوري",
        "سورية, سوري",
        "أمريكا, أمريكي",
        "أميركا, أميركي",
        "فرنسا, فرنسي",
        "تركيا, تركي",
        "بريطانيا, بريطاني",
        "ألمانيا, ألماني",
        "اليمن, يمني",
        "السعودية, سعودي",
        "الإمارات, إماراتي",
        "المغرب, مغربي",
        "الصين, صيني",
        "لبنان, لبناني",
        "اليونان, يوناني",
        "سنغافورة, سنغافوري",
        "كوسوفو, كوسوفي",
        "المكسيك, مكسيكي",
        "تشيلي, تشيلي",
        "هايتي, هايتي",
        "كينيا, كيني",
        "غانا, غاني"
    })
    void nameOfOneWordGivesItsAdjective(String name, String masculine) {
        assertThat(Nisba.of(name).orElseThrow().forms()).first().isEqualTo(masculine);
    }

    @Test
    void adjectiveComesInBothGendersAndInThePlural() {
        assertThat(Nisba.of("روسيا").orElseThrow().forms()).containsExactly("روسي", "روسية", "روسيون", "روسيين");
    }

    @Test
    void nounAndAdjectiveAgreeWithAndWithoutTheSecondArticle() {
        assertThat(Nisba.of("كوريا الشمالية").orElseThrow().forms())
                .containsExactly(
                        "كوري شمالي",
                        "كوري الشمالي",
                        "كورية شمالية",
                        "كورية الشمالية",
                        "كوريون شماليون",
                        "كوريون الشماليون",
                        "كوريين شماليين",
                        "كوريين الشماليين");
    }

    @Test
    void southStaysInFrontOfTheAdjective() {
        assertThat(Nisba.of("جنوب أفريقيا").orElseThrow().forms())
                .containsExactly("جنوب أفريقي", "جنوب أفريقية", "جنوب أفريقيون", "جنوب أفريقيين");
    }

    @ParameterizedTest
    @ValueSource(strings = {"الولايات المتحدة", "البوسنة والهرسك", "ساحل العاج", "جمهورية أفريقيا الوسطى", "يا", ""})
    void nameBeyondTheRuleGivesNothing(String name) {
        assertThat(Nisba.of(name)).isEmpty();
    }

    @Property
    void articleChangesNothing(@ForAll @CharRange(from = 'ب', to = 'ش') @StringLength(min = 3, max = 8) String word) {
        assertThat(Nisba.of("ال" + word)).isEqualTo(Nisba.of(word));
    }

    @Property
    void everyFormIsNew(@ForAll @CharRange(from = 'ب', to = 'ش') @StringLength(min = 3, max = 8) String word) {
        assertThat(Nisba.of(word).orElseThrow().forms()).doesNotHaveDuplicates();
    }
}
