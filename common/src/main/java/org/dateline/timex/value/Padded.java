package org.dateline.timex.value;

/** Numbers with leading zeros, as calendar values have them. */
final class Padded {
    private Padded() {}

    /** Two digits at least. */
    static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** Four digits at least. */
    static String four(int number) {
        return number < 100 ? "00" + two(number) : number < 1000 ? "0" + number : Integer.toString(number);
    }
}
