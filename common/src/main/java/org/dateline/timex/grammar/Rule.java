package org.dateline.timex.grammar;

import java.util.List;

/**
 * A rule, compiled but for its value.
 *
 * @param order its place in the table: of two matches of the same length the earlier rule wins
 * @param slots the names that its pattern binds
 * @param stage 0 for patterns of words only, more for those built on expressions found earlier
 */
public record Rule(String id, RuleKind kind, int order, List<String> slots, int stage) {
    public Rule {
        slots = List.copyOf(slots);
    }
}
