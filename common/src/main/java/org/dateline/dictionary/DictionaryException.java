package org.dateline.dictionary;

import java.util.List;
import java.util.stream.Collectors;

/** Dictionary tables that cannot be used, with every problem; the message is for the person who edits them. */
public final class DictionaryException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    public DictionaryException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
