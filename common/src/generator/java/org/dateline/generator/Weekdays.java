package org.dateline.generator;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;

/** The days of the week, Monday first: {@code form ; weekday ; width}. */
final class Weekdays {
    static final TableShape SHAPE = new TableShape(
            List.of("form", "weekday", "width", "provenance", "comment"),
            row -> row.subList(0, 2),
            Comparator.comparingInt(row -> Integer.parseInt(row.get(1))));

    private Weekdays() {}

    /** Returns the rows of a language, without its abbreviations of one or two letters. */
    static List<List<String>> rows(CldrLanguage language) {
        Forms forms = new Forms(language);
        for (ULocale locale : language.locales()) {
            DateFormatSymbols symbols = new DateFormatSymbols(locale);
            for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
                String[] wide = symbols.getWeekdays(context, DateFormatSymbols.WIDE);
                String[] abbreviated = symbols.getWeekdays(context, DateFormatSymbols.ABBREVIATED);
                for (int day = Calendar.SUNDAY; day <= Calendar.SATURDAY; day++) {
                    String weekday = String.valueOf(day == Calendar.SUNDAY ? 7 : day - 1);
                    forms.add(locale, wide[day], weekday, "wide");
                    if (!abbreviated[day].equals(wide[day])) {
                        forms.addAbbreviation(locale, abbreviated[day], weekday, "abbreviated");
                    }
                }
            }
        }
        return forms.rows();
    }
}
