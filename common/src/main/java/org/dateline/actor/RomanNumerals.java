package org.dateline.actor;

/** Reads the Roman numerals by which conferences are counted. */
final class RomanNumerals {
    private static final int LARGEST = 39;

    private RomanNumerals() {}

    /** The value of a numeral in capitals from I to XXXIX; 0 for any other word. */
    static int value(CharSequence word) {
        int value = 0;
        int before = Integer.MAX_VALUE;
        for (int i = 0; i < word.length(); i++) {
            int digit = digit(word.charAt(i));
            if (digit == 0) {
                return 0;
            }
            value += digit > before ? digit - 2 * before : digit;
            before = digit;
        }
        return value <= LARGEST && canonical(value).contentEquals(word) ? value : 0;
    }

    private static int digit(char c) {
        return switch (c) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            default -> 0;
        };
    }

    private static String canonical(int value) {
        String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return "X".repeat(Math.max(0, value / 10)) + (value > 0 ? ones[value % 10] : "");
    }
}
