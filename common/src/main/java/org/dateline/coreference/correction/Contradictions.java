package org.dateline.coreference.correction;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.coreference.UnionFind;

/** Corrections that cannot all hold: two dates for one event, an event rejected and confirmed, mentions in two places. */
final class Contradictions {
    private static final Set<CorrectionAction> ON_THE_SAME =
            EnumSet.of(CorrectionAction.REDATE, CorrectionAction.RETYPE, CorrectionAction.CONFIRM);

    private final TreeMap<Integer, String> found = new TreeMap<>();
    private final UnionFind events = new UnionFind();
    private final Map<String, Map<CorrectionAction, Correction>> byTarget = new HashMap<>();
    private final Map<String, Correction> places = new HashMap<>();

    private Contradictions() {}

    /** What contradicts an earlier row, by line. */
    static Map<Integer, String> find(List<Correction> corrections) {
        Contradictions contradictions = new Contradictions();
        corrections.stream()
                .filter(correction -> correction.action() == CorrectionAction.MERGE && correction.isOfEvent())
                .forEach(contradictions::join);
        corrections.forEach(contradictions::add);
        return contradictions.found;
    }

    /** Merged events are one: what is said of them must agree. */
    private void join(Correction merge) {
        merge.value().forEach(other -> events.join(merge.target(), other));
    }

    private void add(Correction correction) {
        switch (correction.action()) {
            case SPLIT -> correction.splitMentions().forEach(mention -> place(mention, correction));
            case MERGE -> {
                if (!correction.isOfEvent()) {
                    place(correction.target(), correction);
                }
                state(correction);
                correction.value().forEach(event -> compare(event, correction));
            }
            default -> state(correction);
        }
    }

    /** A mention is in one place only. */
    private void place(String mention, Correction correction) {
        Correction earlier = places.putIfAbsent(mention, correction);
        if (earlier != null) {
            tell(correction, "puts " + mention + " elsewhere than", earlier);
        }
        compare(mention, correction);
    }

    private void state(Correction correction) {
        compare(correction.target(), correction);
        byTarget.computeIfAbsent(root(correction.target()), id -> new TreeMap<>())
                .putIfAbsent(correction.action(), correction);
    }

    private void compare(String target, Correction correction) {
        Map<CorrectionAction, Correction> earlier = byTarget.getOrDefault(root(target), Map.of());
        for (Correction other : earlier.values()) {
            if (areOpposed(correction, other)) {
                tell(correction, "contradicts", other);
            }
        }
    }

    private boolean areOpposed(Correction one, Correction other) {
        if (one.action() == other.action()) {
            return ON_THE_SAME.contains(one.action()) && !one.value().equals(other.value());
        }
        return one.action() == CorrectionAction.REJECT || other.action() == CorrectionAction.REJECT;
    }

    private void tell(Correction correction, String what, Correction earlier) {
        found.putIfAbsent(
                correction.line(),
                correction.action().code() + " " + what + " line " + earlier.line() + " ("
                        + earlier.action().code() + " " + String.join("|", earlier.targets()) + ")");
    }

    private String root(String target) {
        return Correction.isEvent(target) ? events.root(target) : target;
    }
}
