package org.dateline.jobs.step.resolve;

import java.io.Serializable;
import org.dateline.coreference.Glance;

/**
 * An article under one of the keys where copies meet.
 *
 * @param article a hash of its id
 * @param first and {@code second}: a {@link Glance} at its sketch
 */
public record CopyPlace(long band, long article, boolean isNew, long first, long second) implements Serializable {

    Glance glance() {
        return new Glance(first, second);
    }
}
