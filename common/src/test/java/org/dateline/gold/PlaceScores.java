package org.dateline.gold;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.event.Mention;
import org.dateline.event.VoteCount;

/** F1 of places with their roles, of references, of counts of votes and of those who say so, over single sentences. */
final class PlaceScores implements Scores {
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Errors errors = new Errors();

    PlaceScores() {
        List.of("place", "references", "votes", "asserted").forEach(name -> tallies.put(name, new Tally()));
    }

    void add(GoldPlaces gold, List<Mention> mentions) {
        compare("place", gold, gold.places(), places(mentions));
        compare("references", gold, Set.copyOf(gold.references()), references(mentions));
        compare("votes", gold, optional(gold.votes()), votes(mentions));
        compare("asserted", gold, optional(gold.assertedBy()), asserted(mentions));
    }

    private void compare(String measure, GoldPlaces gold, Set<String> wanted, Set<String> found) {
        Tally tally = tallies.get(measure);
        tally.addWanted(wanted.size());
        tally.addFound(found.size());
        for (String each : found) {
            boolean right = wanted.contains(each);
            tally.addRight(right);
            if (!right) {
                errors.add("wrong", measure, each + " in " + gold.id());
            }
        }
        wanted.stream()
                .filter(each -> !found.contains(each))
                .forEach(each -> errors.add("missed", measure, each + " in " + gold.id()));
    }

    private static Set<String> optional(String value) {
        return value == null ? Set.of() : Set.of(value);
    }

    private static Set<String> places(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.circumstances().places().stream())
                .map(place -> place.role() + " " + place.placeId())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> references(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.circumstances().references().stream())
                .map(reference -> reference.kind() + " " + reference.value() + " " + reference.role())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> votes(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.circumstances().votes().stream())
                .map(PlaceScores::text)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(VoteCount vote) {
        return vote.forCount() + "-" + orUnknown(vote.againstCount()) + "-" + orUnknown(vote.abstainCount());
    }

    private static String orUnknown(Integer count) {
        return count == null ? "?" : count.toString();
    }

    private static Set<String> asserted(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.assertedByActorId() != null)
                .map(Mention::assertedByActorId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Map<String, Double> measures() {
        Map<String, Double> measures = new LinkedHashMap<>();
        tallies.forEach((name, tally) -> measures.put(name, tally.f1()));
        return measures;
    }

    @Override
    public Errors errors() {
        return errors;
    }
}
