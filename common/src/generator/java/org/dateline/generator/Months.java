package org.dateline.generator;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The months of four calendars, abbreviated in the Gregorian one alone: {@code form ; month ; calendar ; width}. */
final class Months {
    private static final String GREGORIAN = "gregorian";
    private static final List<String> CALENDARS = List.of(GREGORIAN, "islamic", "persian", "hebrew");
    private static final int HEBREW_ADAR = 7;
    private static final int HEBREW_YEAR = 13;

    static final TableShape SHAPE = new TableShape(
            List.of("form", "month", "calendar", "width", "provenance", "comment"),
            row -> row.subList(0, 3),
            Comparator.<List<String>>comparingInt(row -> CALENDARS.indexOf(row.get(2)))
                    .thenComparingInt(row -> Integer.parseInt(row.get(1))));

    private Months() {}

    /** Returns the rows of a language. Hebrew months count from Tishri, Adar I is 6, Adar and Adar II are 7. */
    static List<List<String>> rows(CldrLanguage language) {
        Forms forms = new Forms(language);
        // In Arabic script the Hebrew months bear the names of the Syriac ones, which a reader takes for Gregorian
        // months.
        boolean isArabicScript = List.of("ar", "fa").contains(language.tag());
        for (String calendar : isArabicScript ? CALENDARS.subList(0, 3) : CALENDARS) {
            for (ULocale locale : language.locales()) {
                add(forms, locale, calendar);
            }
        }
        return ofOneCalendar(forms.rows());
    }

    private static void add(Forms forms, ULocale locale, String calendar) {
        ULocale inCalendar = locale.setKeywordValue("calendar", calendar);
        DateFormatSymbols symbols = new DateFormatSymbols(Calendar.getInstance(inCalendar), inCalendar);
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            String[] wide = symbols.getMonths(context, DateFormatSymbols.WIDE);
            String[] abbreviated = symbols.getMonths(context, DateFormatSymbols.ABBREVIATED);
            for (int i = 0; i < wide.length; i++) {
                String month = String.valueOf(i == HEBREW_YEAR ? HEBREW_ADAR : i + 1);
                forms.add(locale, wide[i], month, calendar, "wide");
                if (calendar.equals(GREGORIAN) && !abbreviated[i].equals(wide[i])) {
                    forms.addAbbreviation(locale, abbreviated[i], month, calendar, "abbreviated");
                }
            }
        }
    }

    // Chinese numbers the months of every calendar alike: there a reader means the Gregorian month.
    private static List<List<String>> ofOneCalendar(List<List<String>> rows) {
        Set<String> gregorian = new HashSet<>();
        rows.stream().filter(row -> row.get(2).equals(GREGORIAN)).forEach(row -> gregorian.add(row.get(0)));
        return rows.stream()
                .filter(row -> row.get(2).equals(GREGORIAN) || !gregorian.contains(row.get(0)))
                .toList();
    }
}
