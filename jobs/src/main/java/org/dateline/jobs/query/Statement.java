package org.dateline.jobs.query;

/**
 * A statement of a script.
 *
 * @param sql its text, without the semicolon
 * @param line of the script on which it begins, from 1
 * @param column in that line, from 1
 */
public record Statement(String sql, int line, int column) {

    /** A place in it as a place in the script, for people; both counted from 1. */
    String place(int lineInIt, int columnInIt) {
        int columnInScript = lineInIt == 1 ? column + columnInIt - 1 : columnInIt;
        return "line " + (line + lineInIt - 1) + ", column " + columnInScript;
    }

    /** The same for an offset in its text. */
    String place(int offset) {
        String before = sql.substring(0, Math.min(offset, sql.length()));
        int lines = (int) before.chars().filter(c -> c == '\n').count();
        return place(lines + 1, before.length() - before.lastIndexOf('\n'));
    }
}
