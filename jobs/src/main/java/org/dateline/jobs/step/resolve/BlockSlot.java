package org.dateline.jobs.step.resolve;

import java.io.Serializable;
import java.util.Comparator;
import org.dateline.coreference.Block;

/** A group of reports in its place in a block. */
record BlockSlot(BlockKey block, Block.Member member) implements Serializable {

    /** By block, then in the order in which {@link Block} pairs its members. */
    interface Order extends Comparator<BlockSlot>, Serializable {}

    static final Order ORDER = (left, right) -> {
        int byBlock = left.block.compareTo(right.block);
        return byBlock != 0 ? byBlock : Block.Member.BY_TIME.compare(left.member, right.member);
    };
}
