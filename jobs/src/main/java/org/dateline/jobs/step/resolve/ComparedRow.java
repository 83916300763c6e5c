package org.dateline.jobs.step.resolve;

import java.io.Serializable;
import java.util.List;

/**
 * A group of reports as it was compared, or a match of two.
 *
 * @param groupId null for a match
 * @param contentHash of all that the group says, and of what it was compared with; null for a match
 * @param left null for a group
 * @param right null for a group
 * @param blocks in which the group was, or in which the match was found
 */
public record ComparedRow(
        String groupId, String contentHash, String left, String right, double weight, List<Long> blocks)
        implements Serializable {

    static ComparedRow ofGroup(String groupId, String contentHash, List<Long> blocks) {
        return new ComparedRow(groupId, contentHash, null, null, 0, blocks);
    }

    static ComparedRow ofMatch(String left, String right, double weight, List<Long> blocks) {
        return new ComparedRow(null, null, left, right, weight, blocks);
    }

    boolean isGroup() {
        return groupId != null;
    }
}
