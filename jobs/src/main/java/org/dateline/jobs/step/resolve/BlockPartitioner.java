package org.dateline.jobs.step.resolve;

import org.apache.spark.Partitioner;

/** Keeps the groups of a block together. */
final class BlockPartitioner extends Partitioner {
    private static final long serialVersionUID = 1L;
    private final int partitions;

    BlockPartitioner(int partitions) {
        this.partitions = partitions;
    }

    @Override
    public int numPartitions() {
        return partitions;
    }

    @Override
    public int getPartition(Object group) {
        return Math.floorMod(Long.hashCode(((SeatedGroup) group).seat().block()), partitions);
    }
}
