package org.dateline.jobs.query;

import java.util.ArrayList;
import java.util.List;

/** Statements with semicolons between them; those in quotes and comments part nothing. */
public final class SqlScript {

    private SqlScript() {}

    /** The statements in order. */
    public static List<Statement> statements(String script) {
        List<Statement> statements = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < script.length(); i = next(script, i)) {
            if (script.charAt(i) == ';') {
                add(statements, script, begin, i);
                begin = i + 1;
            }
        }
        add(statements, script, begin, script.length());
        return statements;
    }

    /** Whether nothing but blanks and comments stands behind the last semicolon. */
    static boolean isComplete(String script) {
        int end = 0;
        for (int i = 0; i < script.length(); i = next(script, i)) {
            if (script.charAt(i) == ';') {
                end = i + 1;
            }
        }
        return firstWord(script, end, script.length()) == script.length();
    }

    private static void add(List<Statement> statements, String script, int begin, int end) {
        int first = firstWord(script, begin, end);
        if (first < end) {
            String before = script.substring(0, first);
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            int column = first - before.lastIndexOf('\n');
            statements.add(new Statement(script.substring(first, end).strip(), line, column));
        }
    }

    /** Where something begins that is neither a blank nor a comment. */
    private static int firstWord(String script, int begin, int end) {
        int i = begin;
        while (i < end && (Character.isWhitespace(script.charAt(i)) || isComment(script, i))) {
            i = next(script, i);
        }
        return Math.min(i, end);
    }

    private static boolean isComment(String script, int i) {
        return script.startsWith("--", i) || script.startsWith("/*", i);
    }

    /** The offset behind the character there, or behind the quoted words or the comment that begin there. */
    private static int next(String script, int i) {
        if (script.startsWith("--", i)) {
            return behind(script, "\n", i);
        }
        if (script.startsWith("/*", i)) {
            return behind(script, "*/", i + 2);
        }
        char c = script.charAt(i);
        return c == '\'' || c == '"' || c == '`' ? behindQuoted(script, c, i + 1) : i + 1;
    }

    private static int behind(String script, String end, int from) {
        int at = script.indexOf(end, from);
        return at < 0 ? script.length() : at + end.length();
    }

    private static int behindQuoted(String script, char quote, int from) {
        int i = from;
        while (i < script.length() && script.charAt(i) != quote) {
            boolean isEscape = quote != '`' && script.charAt(i) == '\\';
            i += isEscape ? 2 : 1;
        }
        return Math.min(i + 1, script.length());
    }
}
