package org.dateline.jobs.step.resolve;

import java.io.Serializable;
import java.util.Comparator;

/** An article in its place under one of the keys where copies meet. */
record CopyMember(long band, String articleId) implements Serializable {

    /** By key, then by id: the order in which {@link CopyLinks} wants them. */
    interface Order extends Comparator<CopyMember>, Serializable {}

    static final Order ORDER = (left, right) -> {
        int byBand = Long.compare(left.band, right.band);
        return byBand != 0 ? byBand : left.articleId.compareTo(right.articleId);
    };
}
