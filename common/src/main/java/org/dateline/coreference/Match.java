package org.dateline.coreference;

import java.io.Serializable;

/** Two groups of one event. */
public record Match(String left, String right, double weight) implements Serializable {

    String other(String groupId) {
        return left.equals(groupId) ? right : left;
    }
}
