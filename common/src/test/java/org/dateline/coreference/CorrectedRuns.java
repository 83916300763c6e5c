package org.dateline.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.coreference.correction.CorrectedEvent;
import org.dateline.coreference.correction.Correction;
import org.dateline.coreference.correction.CorrectionChange;
import org.dateline.coreference.correction.CorrectionOutcome;
import org.dateline.coreference.correction.CorrectionPlan;
import org.dateline.coreference.correction.CorrectionTable;
import org.dateline.coreference.correction.KnownEvents;
import org.dateline.coreference.correction.Lost;

/** Runs in memory, one after the other, each with what the one before has kept. */
final class CorrectedRuns {
    private final Map<String, Report> reports = new TreeMap<>();
    private final List<String> rows = new ArrayList<>();
    private Map<String, List<String>> remembered = new HashMap<>();
    private final Map<String, String> superseded = new HashMap<>();
    private List<ResolvedEvent> events = List.of();
    private CorrectionOutcome outcome;

    CorrectedRuns read(ReportBuilder... builders) {
        for (ReportBuilder builder : builders) {
            Report report = builder.build();
            reports.put(report.mentionId(), report);
        }
        return this;
    }

    CorrectedRuns without(String mentionId) {
        reports.remove(mentionId);
        return this;
    }

    /** Target, action and value. */
    CorrectedRuns correct(String row) {
        rows.add(row + ";ana;seen;2017-11-05");
        return this;
    }

    CorrectedRuns withoutCorrections() {
        rows.clear();
        return this;
    }

    void forgetAnchors() {
        remembered = new HashMap<>();
    }

    CorrectedRuns run() {
        List<Correction> corrections = CorrectionTable.read(
                "corrections.csv",
                "target;action;value;author;reason;date\n" + String.join("\n", rows) + "\n",
                Fixtures.MODES);
        Map<String, String> previous = places(events);
        LinkedHashSet<String> present = reports.values().stream()
                .sorted(Report.BY_PUBLICATION)
                .map(Report::mentionId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        CorrectionPlan plan = CorrectionPlan.of(
                corrections, new KnownEvents(remembered, previous, superseded, present), Fixtures.MODES);
        List<ResolvedEvent> resolved = new Resolver(Fixtures.ANCESTRY, Fixtures.events("2018-06-30"))
                .resolve(List.copyOf(reports.values()), previous, plan.rulings());
        Map<String, CorrectedEvent> before =
                events.stream().collect(Collectors.toMap(ResolvedEvent::eventId, CorrectedRuns::corrected));
        Map<String, CorrectedEvent> now = new HashMap<>();
        resolved.forEach(event -> event.mentionIds().forEach(mention -> now.put(mention, corrected(event))));
        outcome =
                CorrectionOutcome.of(corrections, plan, new CorrectionOutcome.Before(before, Map.of(), previous), now);
        remembered.putAll(plan.rulings().anchors());
        follow(previous, places(resolved));
        events = resolved;
        return this;
    }

    private void follow(Map<String, String> before, Map<String, String> now) {
        before.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .filter(mention -> !now.containsValue(mention.getValue()) && now.containsKey(mention.getKey()))
                .forEach(mention -> superseded.putIfAbsent(mention.getValue(), now.get(mention.getKey())));
    }

    private static CorrectedEvent corrected(ResolvedEvent event) {
        return new CorrectedEvent(
                event.eventId(), event.date().edtf(), event.act().fullName(), event.confidence());
    }

    private static Map<String, String> places(List<ResolvedEvent> resolved) {
        Map<String, String> places = new HashMap<>();
        resolved.forEach(event -> event.mentionIds().forEach(mention -> places.put(mention, event.eventId())));
        return places;
    }

    List<ResolvedEvent> events() {
        return events;
    }

    Optional<ResolvedEvent> eventOf(String mentionId) {
        return events.stream()
                .filter(event -> event.mentionIds().contains(mentionId))
                .findFirst();
    }

    ResolvedEvent event(String mentionId) {
        return eventOf(mentionId).orElseThrow();
    }

    List<CorrectionChange> changes() {
        return outcome.changes();
    }

    List<Lost> lost() {
        return outcome.lost();
    }
}
