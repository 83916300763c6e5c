package org.dateline.timex.grammar;

/**
 * Puts numbers in words together where a language writes them from the greatest part to the smallest: "two thousand five",
 * "mil novecientos ochenta", "deux cents".
 */
final class NumberWords {
    private static final int THOUSAND = 1000;
    private static final int HUNDRED = 100;
    private static final int LAST_CENTURY = 20;
    private static final int MOST_WORDS = 6;

    private final Chart chart;

    NumberWords(Chart chart) {
        this.chart = chart;
    }

    /** Adds the number that begins at the token, if it has more than one word. */
    void read(int token) {
        int thousands = 0;
        int rest = 0;
        int words = 0;
        int end = token;
        int edge = longest(token);
        while (edge != Chart.NONE && words < MOST_WORDS) {
            int value = chart.value(edge);
            if (value > 0 && value % THOUSAND == 0 && thousands == 0) {
                thousands = value / THOUSAND * Math.max(rest, 1);
                rest = 0;
            } else if (value == HUNDRED && rest > 1 && rest < 10) {
                rest *= HUNDRED;
            } else if (value < THOUSAND && isFollowedBy(rest, value)) {
                rest += value;
            } else {
                break;
            }
            words++;
            end = chart.end(edge);
            edge = longest(end);
        }
        if (words > 1) {
            add(token, end, thousands * THOUSAND + rest);
        }
        readYear(token);
    }

    /** "Nineteen ninety-nine": the century and the year in it, two numbers of two digits. */
    private void readYear(int token) {
        int century = longest(token);
        if (century == Chart.NONE || !isTwoDigits(chart.value(century)) || chart.value(century) > LAST_CENTURY) {
            return;
        }
        int tens = longest(chart.end(century));
        if (tens == Chart.NONE || !isTwoDigits(chart.value(tens))) {
            return;
        }
        int units = longest(chart.end(tens));
        boolean hasUnits =
                units != Chart.NONE && chart.value(units) < 10 && isFollowedBy(chart.value(tens), chart.value(units));
        int year = chart.value(century) * HUNDRED + chart.value(tens) + (hasUnits ? chart.value(units) : 0);
        chart.add(token, chart.end(hasUnits ? units : tens), Symbols.YEAR, year);
    }

    private static boolean isTwoDigits(int value) {
        return value >= 10 && value < HUNDRED;
    }

    /** Hundreds are followed by less than a hundred, tens by less than ten. */
    private static boolean isFollowedBy(int rest, int value) {
        return rest == 0
                || rest % HUNDRED == 0 && value < HUNDRED
                || rest % HUNDRED >= 20 && rest % 10 == 0 && value < 10;
    }

    private int longest(int token) {
        int best = Chart.NONE;
        for (int edge = chart.first(token); edge != Chart.NONE; edge = chart.next(edge)) {
            if (chart.symbol(edge) == Symbols.NUMBER_WORD
                    && (best == Chart.NONE || chart.end(edge) > chart.end(best))) {
                best = edge;
            }
        }
        return best;
    }

    private void add(int token, int end, int value) {
        chart.add(token, end, Symbols.NUMBER_WORD, value);
        chart.add(token, end, Symbols.NUMBER, value);
        if (NumberReader.isDay(value)) {
            chart.add(token, end, Symbols.DAY_WORD, value);
        }
        boolean isRound = value % THOUSAND == 0;
        if (NumberReader.isYear(value) && !isRound) {
            chart.add(token, end, Symbols.YEAR, value);
        }
        if (NumberReader.isLikelyYear(value) && !isRound) {
            chart.add(token, end, Symbols.LIKELY_YEAR, value);
        }
    }
}
