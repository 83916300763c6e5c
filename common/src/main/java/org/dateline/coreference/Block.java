package org.dateline.coreference;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;

/** Pairs within one block. */
public final class Block {

    /** How many neighbours in time each group meets in a block that no rule can split further. */
    static final int WINDOW_GROUPS = 64;

    private Block() {}

    /** A group as a block knows it. */
    public record Member(String groupId, boolean asks, Occasion occasion) implements Serializable {
        /** The order in which members stream by. */
        public static final Comparator<Member> BY_TIME = Comparator.comparingInt(
                        (Member member) -> member.occasion().firstDay())
                .thenComparing(Member::groupId);

        public static Member of(SignatureGroup group, BlockingRule rule) {
            return new Member(group.groupId(), rule.asks().test(group), Occasion.of(group));
        }

        private boolean isWorthComparing(Member later) {
            return (asks || later.asks) && occasion.mayBeThatOf(later.occasion);
        }
    }

    /** The pairs of the members, in any order, of the rule at that place. */
    static List<PairOfGroups> pairs(List<Member> members, int rule) {
        Iterator<Member> byTime = members.stream().sorted(Member.BY_TIME).iterator();
        List<PairOfGroups> pairs = new ArrayList<>();
        pairs(byTime, members.size(), rule).forEachRemaining(pairs::add);
        return pairs;
    }

    /**
     * Every pair of which one asks, and whose days do not forbid that they are one event. A block that is still hot when
     * no finer rule is left pairs each group with its nearest in time instead, so that the work stays linear.
     *
     * @param byTime the members in order of {@link Member#BY_TIME}; they stream by
     * @param size how many members there are
     * @param rule the place of the rule
     */
    public static Iterator<PairOfGroups> pairs(Iterator<Member> byTime, long size, int rule) {
        int reach = size <= BlockingRule.HOT_BLOCK_GROUPS ? BlockingRule.HOT_BLOCK_GROUPS : WINDOW_GROUPS;
        Deque<Member> before = new ArrayDeque<>();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(byTime, Spliterator.ORDERED), false)
                .flatMap(member -> {
                    List<PairOfGroups> pairs = pairs(before, member, rule);
                    before.addLast(member);
                    if (before.size() > reach) {
                        before.removeFirst();
                    }
                    return pairs.stream();
                })
                .iterator();
    }

    private static List<PairOfGroups> pairs(Deque<Member> before, Member member, int rule) {
        List<PairOfGroups> pairs = new ArrayList<>();
        for (Member earlier : before) {
            if (earlier.isWorthComparing(member)) {
                pairs.add(PairOfGroups.of(earlier.groupId(), member.groupId(), rule));
            }
        }
        return pairs;
    }
}
