package org.dateline.gold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.event.Mention;
import org.dateline.event.Participant;

/**
 * How well events are read. Events of the gold and mentions are paired one to one, within one article and type; optional
 * events cost nothing, found or missed.
 *
 * <ul>
 *   <li>{@code type}: F1 of pairs. {@code date}: and the same days. {@code actors}: and the same actors, roles aside.
 *   <li>{@code direction}: of the directed ones that are right so far, those with source and target the right way round.
 *   <li>{@code mode}, {@code status}: of all pairs.
 *   <li>{@code topic}: of the pairs of which the gold names topics, those with one of them as the primary one.
 *   <li>{@code undated}: of the pairs that have no day, those that got none; the rest are invented dates.
 * </ul>
 */
final class EventScores implements Scores {
    private final Function<String, Optional<String>> countryOf;
    private final Tally type = new Tally();
    private final Tally date = new Tally();
    private final Tally actors = new Tally();
    private final Tally direction = new Tally();
    private final Tally mode = new Tally();
    private final Tally status = new Tally();
    private final Tally undated = new Tally();
    private final Tally topic = new Tally();
    private final Calibration calibration = new Calibration();
    private final Errors errors = new Errors();

    /** @param countryOf the ISO 3166 code of an actor's country; empty if it has none */
    EventScores(Function<String, Optional<String>> countryOf) {
        this.countryOf = countryOf;
    }

    void add(GoldEvents gold, List<Mention> found) {
        List<GoldEvent> required =
                gold.events().stream().filter(event -> !event.optional()).toList();
        Pairing pairing = Pairing.of(
                required, found, (event, mention) -> match(event, mention).weight());
        pairing.foundByGold().forEach((i, j) -> addPair(gold.id(), match(required.get(i), found.get(j))));
        List<Mention> invented = invented(
                gold,
                IntStream.range(0, found.size())
                        .filter(j -> !pairing.hasFound(j))
                        .mapToObj(found::get)
                        .toList());
        for (Tally tally : List.of(type, date, actors)) {
            tally.addWanted(required.size());
            tally.addFound(pairing.foundByGold().size() + invented.size());
        }
        for (int i = 0; i < required.size(); i++) {
            if (!pairing.hasGold(i)) {
                GoldEvent event = required.get(i);
                errors.add("missed", event.eventMode(), gold.id() + " " + event.text());
            }
        }
        for (Mention mention : invented) {
            calibration.add(mention.confidence(), false);
            errors.add(
                    "invented",
                    mention.eventMode(),
                    gold.id() + " '" + mention.triggerText() + "' in " + mention.sentenceText());
        }
    }

    private EventMatch match(GoldEvent event, Mention mention) {
        return new EventMatch(event, mention, countryOf);
    }

    /** Those that no optional event of the gold explains, one mention each. */
    private List<Mention> invented(GoldEvents gold, List<Mention> unpaired) {
        List<Mention> rest = new ArrayList<>(unpaired);
        for (GoldEvent event : gold.events()) {
            if (event.optional()) {
                rest.stream()
                        .filter(mention -> match(event, mention).isAtSamePlace())
                        .findFirst()
                        .ifPresent(rest::remove);
            }
        }
        return rest;
    }

    private void addPair(String articleId, EventMatch match) {
        GoldEvent wanted = match.wanted();
        boolean isDated = match.hasDate();
        boolean isFull = isDated && match.hasActors();
        type.addRight(true);
        date.addRight(isDated);
        actors.addRight(isFull);
        mode.addAnswer(match.isOfMode());
        status.addAnswer(match.isOfStatus());
        calibration.add(match.found().confidence(), isFull);
        if (wanted.topic() != null) {
            topic.addAnswer(wanted.topic().contains(match.found().primaryTopicId()));
        }
        if (!wanted.isDated() && wanted.isDateScored()) {
            undated.addAnswer(!match.found().isDated());
        }
        boolean isDirected = wanted.isSourceScored()
                && wanted.isTargetScored()
                && !wanted.source().isEmpty()
                && !wanted.target().isEmpty()
                && !Codebook.RECIPROCAL_MODES.contains(wanted.eventMode());
        boolean isTurned = isFull && isDirected && !match.hasDirection();
        if (isFull && isDirected) {
            direction.addAnswer(!isTurned);
        }
        note(articleId, match, isTurned);
    }

    private void note(String articleId, EventMatch match, boolean isTurned) {
        GoldEvent wanted = match.wanted();
        Mention found = match.found();
        String where = articleId + " " + wanted.text() + ": ";
        if (!match.hasDate()) {
            errors.add(
                    wanted.isDated() ? "wrong date of" : "invented date of",
                    wanted.eventMode(),
                    where + days(wanted.dateEarliest(), wanted.dateLatest()) + ", read "
                            + days(found.earliest(), found.latest()));
        }
        if (!match.hasActors() || isTurned) {
            errors.add(
                    isTurned ? "wrong direction of" : "wrong actors of",
                    wanted.eventMode(),
                    where + wanted.source() + " to " + wanted.target() + ", read "
                            + found.participants().stream()
                                    .map(EventScores::inRole)
                                    .collect(Collectors.joining(", ")));
        }
        if (wanted.topic() != null && !wanted.topic().contains(found.primaryTopicId())) {
            errors.add("wrong topic", wanted.topic().get(0), where + found.primaryTopicId());
        }
        if (!match.isOfMode()) {
            errors.add("wrong mode of", wanted.eventMode(), where + found.eventMode());
        }
        if (!match.isOfStatus()) {
            errors.add("wrong status of", wanted.eventMode(), where + wanted.status() + ", read " + found.status());
        }
    }

    private static String inRole(Participant participant) {
        return participant.actorId() + " as " + participant.role();
    }

    private static String days(Object earliest, Object latest) {
        return earliest == null ? "no day" : earliest + ".." + latest;
    }

    @Override
    public Map<String, Double> measures() {
        Map<String, Double> measures = new LinkedHashMap<>();
        measures.put("type", type.f1());
        measures.put("date", date.f1());
        measures.put("actors", actors.f1());
        measures.put("direction", direction.f1());
        measures.put("mode", mode.f1());
        measures.put("status", status.f1());
        measures.put("undated", undated.f1());
        measures.put("topic", topic.f1());
        return measures;
    }

    Calibration calibration() {
        return calibration;
    }

    @Override
    public Errors errors() {
        return errors;
    }
}
