package org.dateline.coreference;

import java.io.Serializable;
import java.util.Comparator;

/** An article and the text that it is a copy of. */
public record TextCopy(String evidenceId, String articleId) implements Serializable, Comparable<TextCopy> {
    private static final Comparator<TextCopy> ORDER =
            Comparator.comparing(TextCopy::evidenceId).thenComparing(TextCopy::articleId);

    @Override
    public int compareTo(TextCopy other) {
        return ORDER.compare(this, other);
    }
}
