package org.dateline.coreference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether two groups of reports are of one event, and why. */
public record MatchDecision(String leftGroupId, String rightGroupId, List<Outcome> outcomes) {

    /** Weights that must come together for two groups to be one event. */
    public static final double MATCH_WEIGHT = 10;

    /** What one comparison came to. */
    public record Outcome(String comparison, String level, double weight, boolean forbids) {
        @Override
        public String toString() {
            return comparison + ": " + level + (forbids ? " (never)" : String.format(Locale.ROOT, " %+.1f", weight));
        }
    }

    public MatchDecision {
        outcomes = List.copyOf(outcomes);
    }

    /** The sum of the weights. */
    public double weight() {
        return outcomes.stream().mapToDouble(Outcome::weight).sum();
    }

    /** What makes it impossible that they are one event; empty if nothing does. */
    public Optional<Outcome> forbiddenBy() {
        return outcomes.stream().filter(Outcome::forbids).findFirst();
    }

    public boolean isForbidden() {
        return forbiddenBy().isPresent();
    }

    public boolean isMatch() {
        return !isForbidden() && weight() >= MATCH_WEIGHT;
    }

    /** For people: {@code match 14.5: act: same +2.0; date: same day +6.0; ...}. */
    public String explanation() {
        return (isMatch() ? "match " : "no match ")
                + String.format(Locale.ROOT, "%.1f: ", weight())
                + outcomes.stream().map(Outcome::toString).collect(Collectors.joining("; "));
    }
}
