package org.dateline.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.dateline.dictionary.Dictionaries;
import org.dateline.timex.table.TimexExamplesTable;

/** Random texts, the same in each run: words of time torn apart and mixed with characters of all scripts. */
final class StrangeTexts {
    private static final int MOST_PIECES = 24;
    private static final int LONGEST_RUN = 6;
    private static final int[][] SCRIPTS = {
        {0x20, 0x7E},
        {0xA0, 0x17F},
        {0x370, 0x3FF},
        {0x400, 0x4FF},
        {0x590, 0x5FF},
        {0x600, 0x6FF},
        {0x700, 0x74F},
        {0x900, 0x97F},
        {0xE00, 0xE7F},
        {0x1100, 0x11FF},
        {0x2000, 0x206F},
        {0x3000, 0x30FF},
        {0x4E00, 0x9FFF},
        {0xAC00, 0xD7A3},
        {0xD800, 0xDFFF},
        {0xFB50, 0xFDFF},
        {0xFE70, 0xFEFF},
        {0xFF00, 0xFFEF},
        {0x1F300, 0x1F6FF},
        {0x300, 0x36F},
        {0, 0x1F}
    };
    private static final String DIGITS = "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३०１２３一二三";
    private static final String MARKS = " \n\t.,:;-–/()[]'’\"«»%$٪،؛؟!。、年月日";

    private final SplittableRandom random;
    private final List<String> words;

    /** @param language whose examples lend their words */
    StrangeTexts(String language, long seed) {
        random = new SplittableRandom(seed);
        List<String> pool = new ArrayList<>();
        Dictionaries.with(List.of())
                .rows("languages/" + language + "/timex-examples.csv", TimexExamplesTable.SCHEMA)
                .forEach(row -> pool.addAll(List.of(row.value().text().split(" "))));
        words = List.copyOf(pool);
    }

    String next() {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(MOST_PIECES + 1); left > 0; left--) {
            addPiece(text);
            if (random.nextInt(4) > 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private void addPiece(StringBuilder text) {
        switch (random.nextInt(8)) {
            case 0 -> addCharacters(text);
            case 1 -> addFrom(DIGITS, text);
            case 2 -> addFrom(MARKS, text);
            case 3 -> addTorn(text);
            case 4 -> text.append(word().toUpperCase(Locale.ROOT));
            default -> text.append(word());
        }
    }

    private String word() {
        return words.get(random.nextInt(words.size()));
    }

    /** A part of a word, cut anywhere. */
    private void addTorn(StringBuilder text) {
        String word = word();
        int cut = random.nextInt(word.length() + 1);
        text.append(random.nextBoolean() ? word.substring(cut) : word.substring(0, cut));
    }

    private void addFrom(String characters, StringBuilder text) {
        for (int left = random.nextInt(LONGEST_RUN); left >= 0; left--) {
            text.append(characters.charAt(random.nextInt(characters.length())));
        }
    }

    /** Of one script; surrogates may stand alone. */
    private void addCharacters(StringBuilder text) {
        int[] script = SCRIPTS[random.nextInt(SCRIPTS.length)];
        for (int left = random.nextInt(LONGEST_RUN); left >= 0; left--) {
            text.appendCodePoint(script[0] + random.nextInt(script[1] - script[0] + 1));
        }
    }
}
