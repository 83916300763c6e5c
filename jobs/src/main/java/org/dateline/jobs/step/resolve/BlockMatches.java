package org.dateline.jobs.step.resolve;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.coreference.Block;
import org.dateline.coreference.MatchDecision;
import org.dateline.coreference.Matcher;
import org.dateline.coreference.Occasion;
import org.dateline.coreference.SignatureGroup;
import org.dateline.jobs.step.Streams;
import scala.Tuple2;

/** Compares the groups of one block after the other, as they stream by in {@link SeatedGroup#ORDER}. */
final class BlockMatches {
    private final Matcher matcher;
    private final Packing packing = new Packing();
    private Block<Neighbour> block;
    private long id;

    private BlockMatches(Matcher matcher) {
        this.matcher = matcher;
    }

    /** The matches in the blocks of a partition. */
    static Iterator<Tuple2<Tuple2<String, String>, ComparedRow>> among(Iterator<SeatedGroup> groups, Matcher matcher) {
        BlockMatches matches = new BlockMatches(matcher);
        return Streams.of(groups)
                .flatMap(matches::withThoseBefore)
                .map(Compared::byPair)
                .iterator();
    }

    private Stream<ComparedRow> withThoseBefore(SeatedGroup group) {
        if (block == null || id != group.seat().block()) {
            id = group.seat().block();
            block = new Block<>(group.seat().isHot());
        }
        Neighbour neighbour = new Neighbour(group);
        return block.partners(neighbour).stream().flatMap(earlier -> match(earlier, neighbour));
    }

    private Stream<ComparedRow> match(Neighbour one, Neighbour other) {
        Seat first = Seat.firstCommon(one.seated.seats(), other.seated.seats());
        if (first != null && first.block() != id) {
            return Stream.empty();
        }
        boolean isInOrder = one.groupId().compareTo(other.groupId()) < 0;
        Neighbour left = isInOrder ? one : other;
        Neighbour right = isInOrder ? other : one;
        double weight = matcher.weight(left.group(), right.group());
        return weight < MatchDecision.MATCH_WEIGHT
                ? Stream.empty()
                : Stream.of(ComparedRow.ofMatch(left.groupId(), right.groupId(), weight, blocks(one, other)));
    }

    /** All blocks in which the two meet; where they are neighbours in a hot one only, that one. */
    private static List<Long> blocks(Neighbour one, Neighbour other) {
        List<Seat> common = Seat.common(one.seated.seats(), other.seated.seats());
        Stream<Seat> seats = common.isEmpty() ? Stream.of(one.seated.seat()) : common.stream();
        return seats.map(Seat::outermost).distinct().sorted().toList();
    }

    /** A group that is read when it is first compared. */
    private final class Neighbour implements Block.Member {
        private final SeatedGroup seated;
        private SignatureGroup group;

        Neighbour(SeatedGroup seated) {
            this.seated = seated;
        }

        SignatureGroup group() {
            if (group == null) {
                group = packing.unpacked(seated.packed());
            }
            return group;
        }

        @Override
        public String groupId() {
            return seated.groupId();
        }

        @Override
        public boolean asks() {
            return seated.asks();
        }

        @Override
        public Occasion occasion() {
            return seated.occasion();
        }
    }
}
