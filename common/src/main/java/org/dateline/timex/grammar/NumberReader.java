package org.dateline.timex.grammar;

import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;
import org.dateline.text.TokenType;
import org.dateline.text.Tokens;

/** Tells what a number written in digits may be: a day, a year, an hour, an ordinal. */
final class NumberReader {
    private static final int FIRST_YEAR = 1000;
    private static final int FIRST_HIJRI_YEAR = 1300;
    private static final int LAST_HIJRI_YEAR = 1500;
    private static final int LAST_YEAR = 2199;
    private static final int FIRST_LIKELY_YEAR = 1900;
    private static final int LAST_LIKELY_YEAR = 2059;

    private static final int DAY_AND_YEAR = 6;
    private static final int YEARS = 10_000;

    private final Chart chart;
    private final Tokens tokens;

    NumberReader(Chart chart, Tokens tokens) {
        this.chart = chart;
        this.tokens = tokens;
    }

    void read(int token, Hits hits) {
        int value = tokens.number(token);
        if (value < 0 || readGroups(token, value)) {
            return;
        }
        chart.add(token, token + 1, Symbols.NUMBER, value);
        chart.add(token, token + 1, Symbols.DIGITS, value);
        int digits = tokens.length(token);
        if (digits <= 2) {
            readSmall(token, value, digits);
        } else if (digits == 4 && value >= FIRST_HIJRI_YEAR && value <= LAST_HIJRI_YEAR) {
            chart.add(token, token + 1, Symbols.HIJRI_YEAR, value);
            chart.add(token, token + 1, Symbols.YEAR, value);
        } else if (digits == 4 && isYear(value)) {
            chart.add(token, token + 1, Symbols.YEAR, value);
            if (value % 10 == 0) {
                chart.add(token, token + 1, Symbols.DECADE_YEAR, value);
            }
            if (isLikelyYear(value)) {
                chart.add(token, token + 1, Symbols.LIKELY_YEAR, value);
            }
        } else if (digits == DAY_AND_YEAR && isDay(value / YEARS) && isLikelyYear(value % YEARS)) {
            chart.add(token, token + 1, Symbols.DAY_YEAR, value);
        }
        readSuffix(token, value, hits);
    }

    static boolean isDay(int value) {
        return value >= 1 && value <= 31;
    }

    static boolean isYear(int value) {
        return value >= FIRST_YEAR && value <= LAST_YEAR;
    }

    static boolean isLikelyYear(int value) {
        return value >= FIRST_LIKELY_YEAR && value <= LAST_LIKELY_YEAR;
    }

    private void readSmall(int token, int value, int digits) {
        if (isDay(value)) {
            chart.add(token, token + 1, Symbols.DAY, value);
            chart.add(token, token + 1, Symbols.DAY_NUMBER, value);
        }
        if (value >= 1 && value <= 12) {
            chart.add(token, token + 1, Symbols.MONTH_NUMBER, value);
        }
        if (value <= 24) {
            chart.add(token, token + 1, Symbols.HOUR, value);
        }
        if (digits == 2) {
            chart.add(token, token + 1, Symbols.TWO_DIGITS, value);
        }
    }

    /** "24th", "24-го": a number with letters after it that make it an ordinal. */
    private void readSuffix(int token, int value, Hits hits) {
        int suffix = isHyphen(token + 1) ? token + 2 : token + 1;
        if (suffix >= tokens.size() || tokens.spaceBefore(suffix) || !hits.has(suffix, LexemeKind.TIME)) {
            return;
        }
        int hit = hits.longest(suffix, LexemeKind.TIME);
        for (int h = hits.from(suffix); h < hits.to(suffix); h++) {
            if (hits.lexeme(h) instanceof TimeLexeme lexeme && lexeme.symbol() == Symbols.SUFFIX) {
                chart.add(token, hits.end(hit), Symbols.ORDINAL, value);
                if (isDay(value)) {
                    chart.add(token, hits.end(hit), Symbols.DAY, value);
                }
                return;
            }
        }
    }

    private boolean isHyphen(int mark) {
        return mark < tokens.size()
                && (tokens.isMark(mark, '-') || tokens.isMark(mark, '‑'))
                && !tokens.spaceBefore(mark);
    }

    /** "2,000": one number of several tokens, and no day or year. */
    private boolean readGroups(int token, int value) {
        long sum = value;
        int end = token + 1;
        while (tokens.length(token) <= 3 && isGroup(end)) {
            sum = sum * 1000 + tokens.number(end + 1);
            end += 2;
        }
        if (end == token + 1 || sum > Integer.MAX_VALUE) {
            return end > token + 1;
        }
        chart.add(token, end, Symbols.NUMBER, (int) sum);
        return true;
    }

    private boolean isGroup(int mark) {
        return mark + 1 < tokens.size()
                && (tokens.isMark(mark, ',') || tokens.isMark(mark, '٬'))
                && !tokens.spaceBefore(mark)
                && !tokens.spaceBefore(mark + 1)
                && tokens.type(mark + 1) == TokenType.NUMBER
                && tokens.length(mark + 1) == 3;
    }
}
