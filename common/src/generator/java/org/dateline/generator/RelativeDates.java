package org.dateline.generator;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.Style;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Dates that count from today, "yesterday" to "next Sunday": {@code form ; unit ; offset}. */
final class RelativeDates {
    private static final List<AbsoluteUnit> UNITS = List.of(
            AbsoluteUnit.DAY,
            AbsoluteUnit.WEEK,
            AbsoluteUnit.MONTH,
            AbsoluteUnit.QUARTER,
            AbsoluteUnit.YEAR,
            AbsoluteUnit.MONDAY,
            AbsoluteUnit.TUESDAY,
            AbsoluteUnit.WEDNESDAY,
            AbsoluteUnit.THURSDAY,
            AbsoluteUnit.FRIDAY,
            AbsoluteUnit.SATURDAY,
            AbsoluteUnit.SUNDAY);
    private static final Map<Direction, String> OFFSETS = new EnumMap<>(Map.of(
            Direction.LAST_2,
            "-2",
            Direction.LAST,
            "-1",
            Direction.THIS,
            "0",
            Direction.NEXT,
            "1",
            Direction.NEXT_2,
            "2"));

    static final TableShape SHAPE = new TableShape(
            List.of("form", "unit", "offset", "provenance", "comment"),
            row -> row.subList(0, 3),
            Comparator.<List<String>>comparingInt(
                            row -> UNITS.indexOf(AbsoluteUnit.valueOf(row.get(1).toUpperCase(Locale.ROOT))))
                    .thenComparingInt(row -> Integer.parseInt(row.get(2))));

    private RelativeDates() {}

    /** Returns the rows of a language; the unit is day, week, month, quarter, year or a weekday, the offset -2 to 2. */
    static List<List<String>> rows(CldrLanguage language) {
        Forms forms = new Forms(language);
        for (ULocale locale : language.locales()) {
            add(forms, locale);
        }
        return forms.rows();
    }

    private static void add(Forms forms, ULocale locale) {
        RelativeDateTimeFormatter formatter =
                RelativeDateTimeFormatter.getInstance(locale, null, Style.LONG, DisplayContext.CAPITALIZATION_NONE);
        for (AbsoluteUnit unit : UNITS) {
            OFFSETS.forEach((direction, offset) -> {
                String form = formatter.format(direction, unit);
                if (form != null) {
                    forms.add(locale, form, unit.name().toLowerCase(Locale.ROOT), offset);
                }
            });
        }
    }
}
