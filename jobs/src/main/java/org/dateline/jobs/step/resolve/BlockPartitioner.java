package org.dateline.jobs.step.resolve;

import org.apache.spark.Partitioner;

/** Keeps the slots of a block together. */
final class BlockPartitioner extends Partitioner {
    private static final long serialVersionUID = 1L;
    private final int partitions;

    BlockPartitioner(int partitions) {
        this.partitions = Math.max(1, partitions);
    }

    @Override
    public int numPartitions() {
        return partitions;
    }

    @Override
    public int getPartition(Object slot) {
        return Math.floorMod(((BlockSlot) slot).block().hashCode(), partitions);
    }
}
