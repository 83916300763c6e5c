package org.dateline.jobs.step;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The rows of a part, which Spark gives as an iterator, as a stream. */
public final class Streams {

    private Streams() {}

    /** All that the iterator still has, in its order, one row at a time. */
    public static <T> Stream<T> of(Iterator<T> rows) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false);
    }
}
