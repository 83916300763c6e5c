package org.dateline.jobs.query;

import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** How the prompt reads lines: a statement goes on until its semicolon; a name is what can be completed. */
final class StatementParser implements Parser {

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        if (context == ParseContext.ACCEPT_LINE && !isWhole(line)) {
            throw new EOFError(-1, -1, "a statement ends with ;");
        }
        int begin = cursor;
        while (begin > 0 && isOfName(line.charAt(begin - 1))) {
            begin--;
        }
        return new NameAtCursor(line, cursor, line.substring(begin, cursor));
    }

    private static boolean isWhole(String line) {
        return SqlPrompt.isCommand(line) || SqlScript.isComplete(line);
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    /** The beginning of a name before the cursor. */
    private record NameAtCursor(String line, int cursor, String word) implements CompletingParsedLine {

        @Override
        public int wordCursor() {
            return word.length();
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return word.length();
        }

        @Override
        public int rawWordLength() {
            return word.length();
        }

        @Override
        public int wordIndex() {
            return 0;
        }

        @Override
        public List<String> words() {
            return List.of(word);
        }
    }
}
