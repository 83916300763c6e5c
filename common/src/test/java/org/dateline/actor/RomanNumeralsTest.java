package org.dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanNumeralsTest {

    @ParameterizedTest
    @CsvSource({"I, 1", "II, 2", "IV, 4", "VII, 7", "IX, 9", "XIV, 14", "XXII, 22", "IIII, 0", "VX, 0", "Ivan, 0"})
    void numeralsAreReadAndOtherWordsAreNot(String word, int value) {
        assertThat(RomanNumerals.value(word)).isEqualTo(value);
    }

    @Test
    void anEmptyWordHasNoValue() {
        assertThat(RomanNumerals.value("")).isZero();
    }
}
