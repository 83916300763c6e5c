package org.dateline.coreference.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.coreference.Rulings;
import org.dateline.event.Mention;

/** What became of corrections: what they changed, and which of them did nothing. */
public final class CorrectionOutcome {
    private static final String ID = "event_id";
    private static final String OF_MENTION = "mentions.";

    private final Rulings rulings;
    private final Before before;
    private final Map<String, CorrectedEvent> now;
    private final Map<String, String> placesNow;
    private final List<CorrectionChange> changes = new ArrayList<>();
    private final List<Lost> lost = new ArrayList<>();

    /**
     * How things stood without the corrections.
     *
     * @param events of the release before, by id
     * @param mentions that corrections name as they were read, by id
     * @param eventIds of the release before, by mention id
     */
    public record Before(
            Map<String, CorrectedEvent> events, Map<String, Mention> mentions, Map<String, String> eventIds) {}

    private CorrectionOutcome(CorrectionPlan plan, Before before, Map<String, CorrectedEvent> now) {
        this.rulings = plan.rulings();
        this.before = before;
        this.now = now;
        this.placesNow = now.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, event -> event.getValue().eventId()));
        lost.addAll(plan.lost());
    }

    /**
     * The outcome of all corrections.
     *
     * @param now the events that resolution gave, by the ids of their mentions; those of mentions that corrections name, and
     *     by which they know events, suffice
     */
    public static CorrectionOutcome of(
            List<Correction> corrections, CorrectionPlan plan, Before before, Map<String, CorrectedEvent> now) {
        CorrectionOutcome outcome = new CorrectionOutcome(plan, before, now);
        List<Correction> gone = plan.lost().stream().map(Lost::correction).toList();
        for (Correction correction : corrections) {
            boolean isPartial = correction.action() == CorrectionAction.SPLIT
                    || (correction.action() == CorrectionAction.MERGE
                            && correction.value().size() > 1);
            if (!gone.contains(correction) || isPartial) {
                outcome.add(correction);
            }
        }
        return outcome;
    }

    public List<CorrectionChange> changes() {
        return List.copyOf(changes);
    }

    public List<Lost> lost() {
        return List.copyOf(lost);
    }

    private void add(Correction correction) {
        switch (correction.action()) {
            case MERGE -> merge(correction);
            case SPLIT -> correction.splitMentions().forEach(mention -> split(mention, correction));
            case REJECT -> reject(correction);
            case REDATE, RETYPE, CONFIRM -> {
                if (correction.isOfEvent()) {
                    fix(correction);
                } else {
                    fixMention(correction);
                }
            }
        }
    }

    private void merge(Correction correction) {
        String target = correction.target();
        Optional<String> one = correction.isOfEvent()
                ? rulings.placeNow(target, placesNow)
                : Optional.ofNullable(placesNow.get(target));
        for (String other : correction.value()) {
            Optional<String> its = rulings.placeNow(other, placesNow);
            if (one.isEmpty() || !one.equals(its)) {
                lose(correction, Lost.WITHOUT_EFFECT, target + " and " + other + " are not one event.");
            } else if (!correction.isOfEvent()) {
                log(one.get(), ID, before.eventIds.get(target), one.get(), correction);
            } else {
                superseded(one.get().equals(other) ? target : other, one.get(), correction);
            }
        }
    }

    private void superseded(String former, String by, Correction correction) {
        changes.add(new CorrectionChange(former, by, ID, former, by, correction));
    }

    private void split(String mention, Correction correction) {
        String event = placesNow.get(mention);
        if (event != null) {
            log(event, ID, before.eventIds.get(mention), event, correction);
        } else if (rulings.splitOff().containsKey(mention)) {
            lose(correction, Lost.WITHOUT_EFFECT, mention + " has no date, and is in no event now.");
        }
    }

    private void reject(Correction correction) {
        String target = correction.target();
        if (correction.isOfEvent()) {
            log(target, ID, target, null, correction);
        } else if (before.eventIds.containsKey(target)) {
            log(before.eventIds.get(target), OF_MENTION + ID, before.eventIds.get(target), null, correction);
        }
    }

    private void fix(Correction correction) {
        CorrectedEvent event = rulings.placeNow(correction.target(), placesNow)
                .flatMap(id -> now.values().stream()
                        .filter(each -> each.eventId().equals(id))
                        .findFirst())
                .orElse(null);
        if (event == null) {
            lose(correction, Lost.WITHOUT_EFFECT, "the reports of " + correction.target() + " are in no event now.");
            return;
        }
        CorrectedEvent former = before.events.get(event.eventId());
        String value = correction.onlyValue();
        switch (correction.action()) {
            case REDATE -> {
                requireSame(value, event.edtf(), Lost.OVERRULED, correction);
                log(event.eventId(), "edtf", former == null ? null : former.edtf(), value, correction);
            }
            case RETYPE -> {
                requireSame(value, event.mode(), Lost.OVERRULED, correction);
                log(event.eventId(), "event_mode", former == null ? null : former.mode(), value, correction);
            }
            default -> {
                if (value == null || requireSame(value, event.edtf(), Lost.OUTDATED, correction)) {
                    String confidence = former == null ? null : Double.toString(former.confidence());
                    log(event.eventId(), "confidence", confidence, "1.0", correction);
                }
            }
        }
    }

    private boolean requireSame(String value, String known, String otherwise, Correction correction) {
        boolean isSame = Objects.equals(value, known);
        if (!isSame) {
            lose(correction, otherwise, correction.target() + " has " + known + " now, not " + value + ".");
        }
        return isSame;
    }

    private void fixMention(Correction correction) {
        String target = correction.target();
        String event = placesNow.getOrDefault(target, before.eventIds.get(target));
        Mention mention = before.mentions.get(target);
        if (event == null || mention == null) {
            return;
        }
        switch (correction.action()) {
            case REDATE -> log(event, OF_MENTION + "edtf", mention.edtf(), correction.onlyValue(), correction);
            case RETYPE ->
                log(event, OF_MENTION + "event_mode", mention.eventMode(), correction.onlyValue(), correction);
            default -> log(event, OF_MENTION + "confidence", Double.toString(mention.confidence()), "1.0", correction);
        }
    }

    private void log(String eventId, String field, String oldValue, String newValue, Correction correction) {
        boolean isTold = changes.stream()
                .anyMatch(change -> change.correction().equals(correction)
                        && change.eventId().equals(eventId)
                        && change.field().equals(field));
        if (!isTold) {
            changes.add(new CorrectionChange(eventId, null, field, oldValue, newValue, correction));
        }
    }

    private void lose(Correction correction, String code, String message) {
        lost.add(new Lost(correction, code, message));
    }
}
