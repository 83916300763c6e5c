package org.dateline.coreference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Pairs within one block, as its members stream by in order of {@link #BY_TIME}. */
public final class Block<M extends Block.Member> {

    /** How many neighbours in time each group meets in a block that no rule can split further. */
    static final int WINDOW_GROUPS = 64;

    /** The order in which members stream by. */
    public static final Comparator<Member> BY_TIME = Comparator.comparingInt(
                    (Member member) -> member.occasion().firstDay())
            .thenComparing(Member::groupId);

    private final int reach;
    private final Deque<M> before = new ArrayDeque<>();

    /** @param isHot true for a block with more than {@link BlockingRule#HOT_BLOCK_GROUPS}, which no finer rule splits */
    public Block(boolean isHot) {
        this.reach = isHot ? WINDOW_GROUPS : BlockingRule.HOT_BLOCK_GROUPS;
    }

    /** A group as a block knows it. */
    public interface Member {
        String groupId();

        boolean asks();

        Occasion occasion();
    }

    /**
     * The members before this one that are worth comparing with it: of the two one asks, and their days do not forbid that
     * they are one event. A hot block pairs each group with its nearest in time only, so that the work stays linear.
     */
    public List<M> partners(M member) {
        List<M> partners = new ArrayList<>();
        for (M earlier : before) {
            if ((earlier.asks() || member.asks()) && earlier.occasion().mayBeThatOf(member.occasion())) {
                partners.add(earlier);
            }
        }
        before.addLast(member);
        if (before.size() > reach) {
            before.removeFirst();
        }
        return partners;
    }

    /** A group and what a rule knows of it. */
    record Asking(String groupId, boolean asks, Occasion occasion) implements Member {

        static Asking of(SignatureGroup group, BlockingRule rule) {
            return new Asking(group.groupId(), rule.asks().test(group), Occasion.of(group));
        }
    }

    /** The pairs of the members, in any order, of the rule at that place. */
    static List<PairOfGroups> pairs(List<Asking> members, int rule) {
        Iterator<Asking> byTime = members.stream().sorted(BY_TIME).iterator();
        Block<Asking> block = new Block<>(members.size() > BlockingRule.HOT_BLOCK_GROUPS);
        List<PairOfGroups> pairs = new ArrayList<>();
        byTime.forEachRemaining(member -> block.partners(member)
                .forEach(earlier -> pairs.add(PairOfGroups.of(earlier.groupId(), member.groupId(), rule))));
        return pairs;
    }
}
