package org.dateline.export.calendar;

import java.io.IOException;
import java.io.Writer;

/** Folds the lines of an iCalendar by octets, as RFC 5545 counts them, and never inside a character. */
final class FoldedLines {

    private static final int MOST_OCTETS = 75;
    private static final String FOLD = "\r\n ";

    private FoldedLines() {}

    /** Writes lines that end in CR LF, folded anew. */
    static void write(String lines, Writer out) throws IOException {
        String unfolded = lines.replace(FOLD, "");
        int octets = 0;
        for (int i = 0; i < unfolded.length(); ) {
            int c = unfolded.codePointAt(i);
            int width = octets(c);
            if (c != '\r' && c != '\n' && octets + width > MOST_OCTETS) {
                out.write(FOLD);
                octets = 1;
            }
            octets = c == '\n' ? 0 : octets + (c == '\r' ? 0 : width);
            int next = i + Character.charCount(c);
            out.write(unfolded, i, next - i);
            i = next;
        }
    }

    private static int octets(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        return codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }
}
