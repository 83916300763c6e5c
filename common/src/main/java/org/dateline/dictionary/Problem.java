package org.dateline.dictionary;

/**
 * What is wrong with a dictionary table, said to the person who edits it.
 *
 * @param file such as {@code languages/fr/timex-rules.csv}
 * @param line 1 for the header; 0 where it is the whole file
 */
public record Problem(String file, int line, String message) implements Comparable<Problem> {

    @Override
    public int compareTo(Problem other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0
                ? byFile
                : line != other.line ? Integer.compare(line, other.line) : message.compareTo(other.message);
    }

    @Override
    public String toString() {
        return line == 0 ? file + "  " + message : file + ":" + line + "  " + message;
    }
}
