package org.dateline.generator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The Arabic number words in right orthography: both genders, nominative and oblique, ordinals with and without the article.
 * CLDR has about a third of them, some with faults ({@code إحدى عشر}, feminine {@code ثلاثة}).
 */
final class ArabicNumerals {
    private static final int TEN = 10;
    private static final String[] WITH_TA = {
        "", "", "", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"
    };
    private static final String[] WITHOUT_TA = {"", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"};
    private static final String[] TENS = {"", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"};
    private static final String[] ORDINALS = {
        "", "أول", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر"
    };

    private ArabicNumerals() {}

    /** Returns CLDR's rows without the wrong ones, and the rows that CLDR lacks. */
    static List<List<String>> checked(List<List<String>> cldr) {
        List<List<String>> own = own();
        Set<List<String>> right = new LinkedHashSet<>();
        own.forEach(row -> right.add(row.subList(0, 3)));
        List<List<String>> rows = new ArrayList<>(cldr);
        rows.removeIf(row -> !right.contains(row.subList(0, 3)));
        rows.forEach(row -> right.remove(row.subList(0, 3)));
        own.stream().filter(row -> right.contains(row.subList(0, 3))).forEach(rows::add);
        return rows;
    }

    private static List<List<String>> own() {
        List<List<String>> rows = new ArrayList<>();
        for (int value = 1; value <= Numerals.LAST_CARDINAL; value++) {
            for (String form : cardinals(value)) {
                rows.add(List.of(form, String.valueOf(value), "cardinal", TableShape.OWN_RULE, ""));
            }
        }
        for (int value = 1; value <= Numerals.LAST_ORDINAL; value++) {
            for (String form : ordinals(value)) {
                rows.add(List.of(form, String.valueOf(value), "ordinal", TableShape.OWN_RULE, ""));
            }
        }
        return rows;
    }

    private static Set<String> cardinals(int value) {
        int unit = value % TEN;
        if (value == Numerals.LAST_CARDINAL) {
            return Set.of("مائة", "مئة");
        }
        if (value <= TEN) {
            return units(value);
        }
        if (value < 2 * TEN) {
            return teens(unit);
        }
        Set<String> forms = new LinkedHashSet<>();
        for (String ending : List.of("ون", "ين")) {
            String ten = TENS[value / TEN] + ending;
            if (unit == 0) {
                forms.add(ten);
            }
            for (String form : unit == 0 ? Set.<String>of() : unitsBeforeTens(unit, ending)) {
                forms.add(form + " و" + ten);
            }
        }
        return forms;
    }

    private static Set<String> units(int value) {
        return switch (value) {
            case 1 -> Set.of("واحد", "واحدة");
            case 2 -> Set.of("اثنان", "اثنين", "اثنتان", "اثنتين");
            case 8 -> Set.of("ثمانية", "ثماني", "ثمان");
            default -> Set.of(WITH_TA[value], WITHOUT_TA[value]);
        };
    }

    private static Set<String> unitsBeforeTens(int unit, String ending) {
        if (unit == 2) {
            return ending.equals("ون") ? Set.of("اثنان", "اثنتان") : Set.of("اثنين", "اثنتين");
        }
        return unit == 1 ? Set.of("واحد", "واحدة", "إحدى") : units(unit);
    }

    private static Set<String> teens(int unit) {
        return switch (unit) {
            case 1 -> Set.of("أحد عشر", "إحدى عشرة");
            case 2 -> Set.of("اثنا عشر", "اثني عشر", "اثنتا عشرة", "اثنتي عشرة");
            case 8 -> Set.of("ثمانية عشر", "ثماني عشرة", "ثمان عشرة");
            default -> Set.of(WITH_TA[unit] + " عشر", WITHOUT_TA[unit] + " عشرة");
        };
    }

    private static Set<String> ordinals(int value) {
        int unit = value % TEN;
        Set<String> forms = new LinkedHashSet<>();
        if (value <= TEN) {
            addBoth(forms, ORDINALS[value], "");
            addBoth(forms, feminine(value), "");
        } else if (value < 2 * TEN) {
            addBoth(forms, unit == 1 ? "حادي" : ORDINALS[unit], " عشر");
            addBoth(forms, unit == 1 ? "حادية" : feminine(unit), " عشرة");
        } else {
            for (String ending : List.of("ون", "ين")) {
                addTens(forms, unit, "ال" + TENS[value / TEN] + ending);
            }
        }
        return forms;
    }

    // Without the article "عشرون" counts and does not order.
    private static void addTens(Set<String> forms, int unit, String ten) {
        if (unit == 0) {
            forms.add(ten);
        } else {
            addBoth(forms, unit == 1 ? "حادي" : ORDINALS[unit], " و" + ten);
            addBoth(forms, unit == 1 ? "حادية" : feminine(unit), " و" + ten);
        }
        if (unit == 1) {
            addBoth(forms, "واحد", " و" + ten);
        }
    }

    private static void addBoth(Set<String> forms, String word, String rest) {
        forms.add("ال" + word + rest);
        forms.add(word + rest);
    }

    private static String feminine(int value) {
        return value == 1 ? "أولى" : ORDINALS[value] + "ة";
    }
}
