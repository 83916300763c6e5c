package org.dateline.text;

import java.io.Serializable;

/** Half-open range of UTF-16 offsets into the original text. */
public record Span(int begin, int end) implements Serializable {

    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("bad span [" + begin + ", " + end + ")");
        }
    }

    /** The piece of {@code text} that this span covers. */
    public String of(String text) {
        return text.substring(begin, end);
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    public boolean covers(Span other) {
        return begin <= other.begin && other.end <= end;
    }
}
