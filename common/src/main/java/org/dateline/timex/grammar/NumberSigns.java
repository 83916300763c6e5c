package org.dateline.timex.grammar;

import org.dateline.text.TokenType;
import org.dateline.text.Tokens;

/**
 * Reads numbers written in signs without spaces: digit by digit (二〇一七), with signs for ten and its powers (三百六十五),
 * or digits before such a sign (3万).
 */
final class NumberSigns {
    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final int MYRIAD = 10_000;
    private static final int LAST_DAY = 31;
    private static final int LAST_MONTH = 12;
    private static final int LAST_HOUR = 24;
    private static final int YEAR_DIGITS = 4;
    private static final int MOST_SIGNS = 12;

    private final Chart chart;
    private final Tokens tokens;
    private int end;
    private int signs;
    private boolean isCounted;

    NumberSigns(Chart chart, Tokens tokens) {
        this.chart = chart;
        this.tokens = tokens;
    }

    /** Adds the longest number that begins at the token. */
    void read(int token) {
        if (tokens.type(token) == TokenType.NUMBER) {
            readDigitsBeforeSign(token);
        } else if (sign(token) >= 0 && isBeginning(token)) {
            measure(token);
            long value = isCounted ? counted(token) : positional(token);
            if (value >= 0 && value <= Integer.MAX_VALUE) {
                add(token, (int) value);
            }
        }
    }

    private void readDigitsBeforeSign(int token) {
        int power = token + 1 < tokens.size() && !tokens.spaceBefore(token + 1) ? sign(token + 1) : -1;
        long value = (long) tokens.number(token) * power;
        if (power >= HUNDRED && value > 0 && value <= Integer.MAX_VALUE) {
            chart.add(token, token + 2, Symbols.NUMBER, (int) value);
        }
    }

    /** Inside a run of signs no number begins, unless a word that ends in one, such as a weekday, stands before it. */
    private boolean isBeginning(int token) {
        return token == 0 || tokens.spaceBefore(token) || sign(token - 1) < 0 || chart.endsWord(token);
    }

    private void measure(int token) {
        end = token;
        signs = 0;
        isCounted = false;
        while (end < tokens.size() && signs < MOST_SIGNS && (end == token || !tokens.spaceBefore(end))) {
            int value = sign(end);
            if (value < 0) {
                break;
            }
            isCounted |= value >= TEN;
            signs++;
            end++;
        }
    }

    private long positional(int token) {
        long value = 0;
        for (int t = token; t < end; t++) {
            value = value * TEN + sign(t);
        }
        return value;
    }

    /** -1 where the signs make no number: a power alone, digits side by side. */
    private long counted(int token) {
        long total = 0;
        long section = 0;
        long digit = -1;
        for (int t = token; t < end; t++) {
            int value = sign(t);
            boolean isTens = value % TEN == 0 && value >= TEN && value < HUNDRED;
            if (value > 0 && value < TEN ? digit > 0 : value > TEN && !isTens && digit <= 0 && section == 0) {
                return -1;
            }
            if (value < TEN) {
                digit = value;
                continue;
            }
            if (value >= MYRIAD) {
                total += (section + Math.max(digit, 0)) * value;
                section = 0;
            } else {
                section += Math.max(digit, 1) * value;
            }
            digit = -1;
        }
        return total + section + Math.max(digit, 0);
    }

    private void add(int token, int value) {
        boolean isNumber = isCounted || signs != 2;
        if (isNumber) {
            chart.add(token, end, Symbols.NUMBER, value);
            chart.add(token, end, Symbols.NUMBER_WORD, value);
            addSmall(token, value);
        }
        boolean hasZero = !isCounted && signs == 2 && sign(token) == 0;
        if (value >= TEN && value < HUNDRED || hasZero) {
            chart.add(token, end, Symbols.TWO_DIGITS, value);
        }
        if (isCounted ? NumberReader.isLikelyYear(value) && value % HUNDRED > 0 : signs == YEAR_DIGITS) {
            addYear(token, value);
        }
    }

    private void addSmall(int token, int value) {
        if (value >= 1 && value <= LAST_DAY) {
            chart.add(token, end, Symbols.DAY, value);
            chart.add(token, end, Symbols.DAY_NUMBER, value);
        }
        if (value >= 1 && value <= LAST_MONTH) {
            chart.add(token, end, Symbols.MONTH_NUMBER, value);
        }
        if (value <= LAST_HOUR) {
            chart.add(token, end, Symbols.HOUR, value);
        }
    }

    private void addYear(int token, int value) {
        if (NumberReader.isYear(value)) {
            chart.add(token, end, Symbols.YEAR, value);
        }
        if (NumberReader.isLikelyYear(value)) {
            chart.add(token, end, Symbols.LIKELY_YEAR, value);
        }
        if (value % TEN == 0) {
            chart.add(token, end, Symbols.DECADE_YEAR, value);
        }
    }

    /** The value of a sign; -1 where the token is none. */
    private int sign(int token) {
        for (int edge = chart.first(token); edge != Chart.NONE; edge = chart.next(edge)) {
            if (chart.symbol(edge) == Symbols.NUMERAL_SIGN) {
                return chart.value(edge);
            }
        }
        return -1;
    }
}
