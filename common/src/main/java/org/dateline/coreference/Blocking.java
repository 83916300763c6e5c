package org.dateline.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Blocking in memory: what the job computes on a cluster, for few groups. */
final class Blocking {
    private final List<BlockingRule> rules;

    Blocking(List<BlockingRule> rules) {
        this.rules = rules;
    }

    /** The pairs worth comparing, each once, by its first rule. */
    List<PairOfGroups> pairs(List<SignatureGroup> groups) {
        Map<String, PairOfGroups> first = new TreeMap<>();
        for (int place = 0; place < rules.size(); place++) {
            for (PairOfGroups pair : pairs(groups, rules.get(place), place)) {
                first.putIfAbsent(pair.left() + ' ' + pair.right(), pair);
            }
        }
        return List.copyOf(first.values());
    }

    private List<PairOfGroups> pairs(List<SignatureGroup> groups, BlockingRule rule, int place) {
        Map<String, List<SignatureGroup>> blocks = new TreeMap<>();
        for (SignatureGroup group : groups) {
            rule.keys()
                    .apply(group)
                    .forEach(key ->
                            blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(group));
        }
        List<PairOfGroups> pairs = new ArrayList<>();
        for (List<SignatureGroup> block : blocks.values()) {
            Optional<BlockingRule> finer = rule.finer();
            if (block.size() > BlockingRule.HOT_BLOCK_GROUPS && finer.isPresent()) {
                pairs.addAll(pairs(block, finer.get(), place));
            } else {
                pairs.addAll(Block.pairs(
                        block.stream()
                                .map(group -> Block.Asking.of(group, rule))
                                .toList(),
                        place));
            }
        }
        return pairs;
    }
}
