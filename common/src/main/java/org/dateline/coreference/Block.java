package org.dateline.coreference;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pairs within one block. */
public final class Block {

    /** How many neighbours in time each group meets in a block that no rule can split further. */
    static final int WINDOW_GROUPS = 64;

    private Block() {}

    /** A group as a block knows it. */
    public record Member(String groupId, boolean asks, LocalDate earliest) implements Serializable {
        private static final Comparator<Member> BY_TIME =
                Comparator.comparing(Member::earliest).thenComparing(Member::groupId);

        public static Member of(SignatureGroup group, BlockingRule rule) {
            return new Member(
                    group.groupId(), rule.asks().test(group), group.interval().earliest());
        }
    }

    /**
     * Every pair of which one asks. A block that is still hot when no finer rule is left pairs each group with its
     * nearest in time instead, so that the work stays linear.
     *
     * @param rule the place of the rule
     */
    public static List<PairOfGroups> pairs(List<Member> members, int rule) {
        List<Member> byTime = members.stream().distinct().sorted(Member.BY_TIME).toList();
        int reach = byTime.size() <= BlockingRule.HOT_BLOCK_GROUPS ? byTime.size() : WINDOW_GROUPS;
        List<PairOfGroups> pairs = new ArrayList<>();
        for (int i = 0; i < byTime.size(); i++) {
            for (int j = i + 1; j < Math.min(byTime.size(), i + 1 + reach); j++) {
                if (byTime.get(i).asks() || byTime.get(j).asks()) {
                    pairs.add(PairOfGroups.of(
                            byTime.get(i).groupId(), byTime.get(j).groupId(), rule));
                }
            }
        }
        return pairs;
    }
}
