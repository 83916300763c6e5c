package org.dateline.coreference;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A way to find pairs worth comparing: groups with a key in common, of which at least one asks.
 *
 * @param keys the keys of a group, without repetition; none if the rule says nothing of it
 * @param asks false for groups that this rule only offers to those that ask
 * @param finerRule splits a block of this rule that has too many groups; null if there is no finer one
 */
public record BlockingRule(String name, Keys keys, Asks asks, BlockingRule finerRule) implements Serializable {

    /** Groups in one block above which it is split. */
    public static final int HOT_BLOCK_GROUPS = 256;

    /** A serialisable function from a group to its keys. */
    public interface Keys extends Function<SignatureGroup, List<String>>, Serializable {}

    /** A serialisable question to a group. */
    public interface Asks extends Predicate<SignatureGroup>, Serializable {}

    public Optional<BlockingRule> finer() {
        return Optional.ofNullable(finerRule);
    }

    @Override
    public String toString() {
        return name + finer().map(rule -> "; if hot: " + rule).orElse("");
    }
}
