package org.dateline.export.text;

import java.util.ArrayList;
import java.util.List;

/** How wide text stands in a terminal: marks over letters take no room, ideographs the room of two letters. */
final class DisplayWidth {

    private static final char ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> Character.isIdeographic(codePoint) || isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        return script == Character.UnicodeScript.HANGUL
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }

    /** The text with blanks up to that width, isolated from its neighbours if it reads from right to left. */
    static String pad(String text, int width) {
        String blanks = " ".repeat(Math.max(0, width - of(text)));
        boolean isRightToLeft = text.codePoints()
                .mapToObj(Character::getDirectionality)
                .anyMatch(direction -> direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
        return isRightToLeft ? ISOLATE + text + POP_ISOLATE + blanks : text + blanks;
    }

    /** The text in pieces of that width, broken at blanks where there are any; at least one piece. */
    static List<String> wrap(String text, int width) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (piece.length() > 0 && of(piece.toString()) + 1 + of(word) > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(piece.length() == 0 ? "" : " ").append(word);
            while (of(piece.toString()) > width) {
                int end = fitting(piece.toString(), width);
                pieces.add(piece.substring(0, end));
                piece.delete(0, end);
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }

    /** How many chars of the text fit, at least one code point. */
    private static int fitting(String text, int width) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length() && of(text.substring(0, text.offsetByCodePoints(end, 1))) <= width) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }
}
