package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TokensTest {
    private final Tokens tokens = new Tokens();

    @Test
    void lettersDigitsAndMarksAreTokensOfTheirOwn() {
        assertThat(read("the 24th of May, 2017")).containsExactly("the", "24", "th", "of", "May", ",", "2017");
        assertThat(read("U.S.")).containsExactly("U", ".", "S", ".");
    }

    @Test
    void everyIdeographIsAWord() {
        assertThat(read("2017年外交部")).containsExactly("2017", "年", "外", "交", "部");
    }

    @Test
    void vowelSignsAndJoinersStayInsideTheirWord() {
        assertThat(read("وُلِدَ می‌شود")).containsExactly("وُلِدَ", "می‌شود");
    }

    @Test
    void everyApostropheIsAMark() {
        assertThat(read("п'ять п’ять пʼять")).containsExactly("п", "'", "ять", "п", "’", "ять", "п", "ʼ", "ять");
    }

    @Test
    void numbersOfAnyScriptHaveTheirValue() {
        tokens.read("٢٤ x 2254 1234567890");
        assertThat(tokens.number(0)).isEqualTo(24);
        assertThat(tokens.number(1)).isEqualTo(-1);
        assertThat(tokens.number(2)).isEqualTo(2254);
        assertThat(tokens.number(3)).isEqualTo(-1);
    }

    @Test
    void endingIsLessThanItsWord() {
        tokens.read("imzadan Ordudan dan");
        assertThat(tokens.hashOfEnding(0, 3)).isEqualTo(Tokens.hashOf("dan"));
        assertThat(tokens.hashOfEnding(1, 3)).isEqualTo(Tokens.hashOf("dan"));
        assertThat(tokens.hashOfEnding(2, 3)).isNotEqualTo(Tokens.hashOf("dan"));
    }

    @Test
    void hashesOfWordsThatFoldAlikeAreEqual() {
        tokens.read("أميركا اميركا");
        assertThat(tokens.hash(0)).isEqualTo(tokens.hash(1)).isEqualTo(Tokens.hashOf("اميركا"));
    }

    @Test
    void hashesOfTailsAreThoseOfTheShorterWord() {
        tokens.read("وبالاتفاق");
        assertThat(tokens.hashWithout(0, 1)).isEqualTo(Tokens.hashOf("بالاتفاق"));
        assertThat(tokens.hashWithout(0, 4)).isEqualTo(Tokens.hashOf("اتفاق"));
    }

    @Test
    void capitalsAreKnown() {
        tokens.read("May may WHO who");
        assertThat(List.of(0, 1, 2, 3))
                .extracting(tokens::letterCase)
                .containsExactly(LetterCase.CAPITAL, LetterCase.SMALL, LetterCase.ALL_CAPITALS, LetterCase.SMALL);
    }

    @Property
    void tokensStandInOrderInsideTheText(@ForAll String text) {
        Tokens read = new Tokens();
        read.read(text);
        int at = 0;
        for (int t = 0; t < read.size(); t++) {
            assertThat(read.begin(t)).isGreaterThanOrEqualTo(at);
            assertThat(read.end(t)).isGreaterThan(read.begin(t)).isLessThanOrEqualTo(text.length());
            at = read.end(t);
        }
    }

    private List<String> read(String text) {
        tokens.read(text);
        List<String> words = new ArrayList<>();
        for (int t = 0; t < tokens.size(); t++) {
            words.add(tokens.text(t, t + 1));
        }
        return words;
    }
}
