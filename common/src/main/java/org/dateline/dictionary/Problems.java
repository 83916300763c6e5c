package org.dateline.dictionary;

import java.util.List;
import java.util.TreeSet;

/** Gathers the problems of all tables, so that they are said at once. */
public final class Problems {
    private final TreeSet<Problem> found = new TreeSet<>();

    public void add(String file, int line, String message) {
        found.add(new Problem(file, line, message));
    }

    /** The problem stands at the row that it is about. */
    public void add(Located<?> row, String message) {
        add(row.file(), row.line(), message);
    }

    /** All problems so far, by file and line. */
    public List<Problem> all() {
        return List.copyOf(found);
    }

    /** Throws one {@link DictionaryException} with all problems, if there are any. */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new DictionaryException(all());
        }
    }
}
