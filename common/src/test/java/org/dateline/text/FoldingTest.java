package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void caseAndAccentsFold() {
        check("Élysée", "elysee");
        check("GARCÍA", "garcia");
        check("İstanbul", "istanbul");
    }

    @Test
    void shortIStaysALetterOfItsOwn() {
        check("Андрей", "андрей");
        check("Киёв", "киев");
    }

    @Test
    void tatweelAndVowelSignsAreDropped() {
        check("مـــارس", "مارس");
        check("مُدَرِّسٌ", "مدرس");
    }

    @Test
    void hamzaCarriersFoldToTheirLetters() {
        check("أإآا", "اااا");
        check("مسؤول", "مسوول");
        check("بيئة", "بييه");
    }

    @Test
    void traditionalChineseSignsFoldToSimplifiedOnes() {
        check("週二後兩個月", "周二后两个月");
        check("朝鮮譴責脫離談話", "朝鲜谴责脱离谈话");
        check("總統將訪問臺灣", "总统将访问台湾");
    }

    @Test
    void persianAndArabicLettersMeet() {
        check("کی", "كي");
        check("مصطفى", "مصطفي");
    }

    @Test
    void digitsOfEveryScriptBecomeAscii() {
        check("٢٠١٧", "2017");
        check("۱۳۹۶", "1396");
        check("２０２４", "2024");
    }

    @Test
    void invisibleMarksAreDropped() {
        check("\u200fروسيا\u200e", "روسيا");
        check("dip\u00adlomat", "diplomat");
    }

    private static void check(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }
}
