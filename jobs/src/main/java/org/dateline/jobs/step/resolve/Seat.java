package org.dateline.jobs.step.resolve;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A group's place in a block that is compared.
 *
 * @param block its id
 * @param outermost the block of which it is a part, or itself
 * @param asks whether the group asks there
 * @param isHot true in a block where only neighbours in time meet
 */
record Seat(long block, long outermost, boolean asks, boolean isHot) implements Serializable {

    /** The order of a group's seats. */
    static final Comparator<Seat> BY_BLOCK = Comparator.comparingLong(Seat::block);

    /** The blocks where two groups meet for sure, in order: common ones that are not hot, in which one of them asks. */
    static List<Seat> common(List<Seat> one, List<Seat> other) {
        return common(one, other, Integer.MAX_VALUE);
    }

    /** The first of those; null if there is none. */
    static Seat firstCommon(List<Seat> one, List<Seat> other) {
        List<Seat> first = common(one, other, 1);
        return first.isEmpty() ? null : first.get(0);
    }

    private static List<Seat> common(List<Seat> one, List<Seat> other, int most) {
        List<Seat> common = new ArrayList<>(1);
        int i = 0;
        int k = 0;
        while (i < one.size() && k < other.size() && common.size() < most) {
            Seat seat = one.get(i);
            Seat its = other.get(k);
            if (seat.block == its.block && !seat.isHot && (seat.asks || its.asks)) {
                common.add(seat);
            }
            i += seat.block <= its.block ? 1 : 0;
            k += its.block <= seat.block ? 1 : 0;
        }
        return common;
    }
}
