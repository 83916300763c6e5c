package org.dateline.jobs.step.resolve;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.dateline.coreference.Block;
import org.dateline.coreference.Occasion;

/**
 * A group in one of its seats.
 *
 * @param seats all of the group, in order
 * @param packed the group as bytes, made once for all its seats and read only where it meets another
 */
record SeatedGroup(String groupId, Occasion occasion, Seat seat, List<Seat> seats, byte[] packed)
        implements Block.Member, Serializable {

    /** By block, then in the order in which its members are to stream by. */
    interface Order extends Comparator<SeatedGroup>, Serializable {}

    static final Order ORDER = (one, other) -> {
        int byBlock = Long.compare(one.seat.block(), other.seat.block());
        return byBlock != 0 ? byBlock : Block.BY_TIME.compare(one, other);
    };

    @Override
    public boolean asks() {
        return seat.asks();
    }
}
