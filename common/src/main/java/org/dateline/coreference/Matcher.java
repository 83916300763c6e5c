package org.dateline.coreference;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.dateline.timeline.DayInterval;

/** Decides whether two groups of reports are of one event. */
public final class Matcher implements Serializable {
    private static final long serialVersionUID = 1L;

    /** In the order in which they are printed. */
    static final List<Comparison> COMPARISONS = List.of(
            ContentComparison.ACT,
            DateComparison.DATE,
            ActorComparison.ACTORS,
            ContentComparison.OBJECT,
            ContentComparison.TOPIC,
            ActorComparison.FORUM,
            ActorComparison.HOST,
            ContentComparison.STATUS,
            ContentComparison.TEXT);

    private final Ancestry ancestry;

    public Matcher(Ancestry ancestry) {
        this.ancestry = ancestry;
    }

    public MatchDecision decide(SignatureGroup left, SignatureGroup right) {
        Pair pair = new Pair(left, right, ancestry);
        List<MatchDecision.Outcome> outcomes = new ArrayList<>();
        for (Comparison comparison : COMPARISONS) {
            Level level = comparison.compare(pair);
            outcomes.add(new MatchDecision.Outcome(comparison.name(), level.name(), level.weight(), level.forbids()));
        }
        return new MatchDecision(left.groupId(), right.groupId(), outcomes);
    }

    /** What {@link #decide} comes to, for the work over many pairs: the weight, without bounds below where they are forbidden. */
    public double weight(SignatureGroup left, SignatureGroup right) {
        Pair pair = new Pair(left, right, ancestry);
        double weight = 0;
        for (Comparison comparison : COMPARISONS) {
            Level level = comparison.compare(pair);
            if (level.forbids()) {
                return Double.NEGATIVE_INFINITY;
            }
            weight += level.weight();
        }
        return weight;
    }

    /** True where {@code general} says of one event no more than {@code special}, and less in days or actors. */
    boolean isMoreGeneral(SignatureGroup general, SignatureGroup special) {
        DayInterval wide = general.interval();
        DayInterval narrow = special.interval();
        ActorSets actorSets = new ActorSets(ancestry, narrow.earliest());
        boolean isWider = wide.contains(narrow) && !wide.equals(narrow);
        boolean isVaguer = actorSets.isMoreGeneral(
                general.signature().cast().all(), special.signature().cast().all());
        return isWider || isVaguer;
    }

    /** All comparisons with their levels and weights, one a line. */
    public static String description() {
        StringBuilder lines = new StringBuilder();
        COMPARISONS.forEach(comparison -> lines.append(comparison).append('\n'));
        return lines.toString();
    }
}
