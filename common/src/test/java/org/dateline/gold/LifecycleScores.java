package org.dateline.gold;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.coreference.KnownState;
import org.dateline.coreference.ResolvedEvent;

/**
 * What became of events, in 0..100 of those found: {@code date}, the chosen date lies within the true days; {@code
 * status}, the last one is right; {@code known}, both were right on the days for which the gold tells.
 */
final class LifecycleScores implements Scores {
    private final Map<String, ResolvedEvent> eventByFact;
    private final Errors errors = new Errors();
    private final double date;
    private final double status;
    private final double known;

    LifecycleScores(List<ReportedFact> facts, List<KnownFact> known, Map<String, ResolvedEvent> eventByFact) {
        this.eventByFact = eventByFact;
        List<ReportedFact> found = facts.stream()
                .filter(fact -> eventByFact.containsKey(fact.key()))
                .toList();
        this.date = share(found.stream().map(this::hasDate).toList());
        this.status = share(found.stream().map(this::hasStatus).toList());
        this.known = share(known.stream()
                .filter(fact -> eventByFact.containsKey(fact.event()))
                .map(this::isKnown)
                .toList());
    }

    private static double share(List<Boolean> right) {
        return right.stream()
                .mapToDouble(isRight -> isRight ? 100 : 0)
                .average()
                .orElse(Double.NaN);
    }

    private boolean hasDate(ReportedFact fact) {
        ResolvedEvent event = eventByFact.get(fact.key());
        boolean isRight = fact.days().contains(event.date().interval());
        if (!isRight) {
            errors.add(
                    "date",
                    fact.kinds().toString(),
                    fact.key() + " " + event.date().edtf());
        }
        return isRight;
    }

    private boolean hasStatus(ReportedFact fact) {
        ResolvedEvent event = eventByFact.get(fact.key());
        boolean isRight = fact.status().equals(event.status());
        if (!isRight) {
            errors.add("status", fact.kinds().toString(), fact.key() + " " + event.status());
        }
        return isRight;
    }

    private boolean isKnown(KnownFact fact) {
        KnownState state = on(fact.asOf(), eventByFact.get(fact.event()));
        boolean isRight = state != null
                && fact.statuses().contains(state.status())
                && fact.days().contains(state.date().interval());
        if (!isRight) {
            String found = state == null
                    ? "nothing"
                    : state.status() + " " + state.date().edtf();
            errors.add("known", fact.statuses().toString(), fact.event() + " " + fact.asOf() + ": " + found);
        }
        return isRight;
    }

    private static KnownState on(LocalDate day, ResolvedEvent event) {
        return event.history().stream()
                .filter(state -> !state.knownFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    @Override
    public Map<String, Double> measures() {
        Map<String, Double> measures = new LinkedHashMap<>();
        measures.put("date", date);
        measures.put("status", status);
        measures.put("known", known);
        return measures;
    }

    @Override
    public Errors errors() {
        return errors;
    }
}
