package org.dateline.gold;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dateline.event.Mention;
import org.dateline.event.Participant;

/**
 * What one event of the gold and one mention have in common.
 *
 * @param countryOf the ISO 3166 code of an actor's country; empty if it has none
 */
record EventMatch(GoldEvent wanted, Mention found, Function<String, Optional<String>> countryOf) {
    private static final double SAME_SENTENCE = 0.5;
    private static final int STATE_CODE_LENGTH = 3;

    boolean isOfType() {
        return wanted.eventType().equals(found.eventType());
    }

    boolean isOfMode() {
        return wanted.eventMode().equals(found.eventMode());
    }

    boolean isOfStatus() {
        return wanted.status().equals(found.status());
    }

    /** True if the days agree, where they are scored; undated events must be left undated. */
    boolean hasDate() {
        return !wanted.isDateScored() || hasSameDays();
    }

    private boolean hasSameDays() {
        return Objects.equals(wanted.dateEarliest(), found.earliest())
                && Objects.equals(wanted.dateLatest(), found.latest());
    }

    /**
     * True if all actors of the gold take part, and no state or person of a state beside them where the gold says who
     * does; roles do not matter.
     */
    boolean hasActors() {
        Set<String> actors = wanted.actors();
        if (actors.isEmpty()) {
            return true;
        }
        Set<String> all = new HashSet<>();
        for (Participant participant : found.participants()) {
            Set<String> codes = codes(participant);
            all.addAll(codes);
            boolean isOfState = codes.stream().anyMatch(EventMatch::isStateCode);
            if (isOfState && isScored(participant.role()) && codes.stream().noneMatch(actors::contains)) {
                return false;
            }
        }
        return all.containsAll(actors);
    }

    private boolean isScored(String role) {
        return switch (role) {
            case "target", "forum" -> wanted.isTargetScored();
            default -> wanted.isSourceScored();
        };
    }

    /** True if sources are sources, and targets are targets or the body in which it happened. */
    boolean hasDirection() {
        return codes(role -> role.equals("source")).containsAll(wanted.source())
                && codes(role -> role.equals("target") || role.equals("forum")).containsAll(wanted.target());
    }

    private Set<String> codes(Predicate<String> role) {
        Set<String> codes = new TreeSet<>();
        found.participants().stream()
                .filter(participant -> role.test(participant.role()))
                .forEach(participant -> codes.addAll(codes(participant)));
        return codes;
    }

    private Set<String> codes(Participant participant) {
        String id = participant.actorId();
        Set<String> codes = new TreeSet<>();
        codes.add(id.substring(id.indexOf(':') + 1).toUpperCase(Locale.ROOT));
        countryOf.apply(id).ifPresent(codes::add);
        return codes;
    }

    private static boolean isStateCode(String code) {
        return code.length() == STATE_CODE_LENGTH && code.chars().allMatch(Character::isLetter);
    }

    /** The share of the words of the gold's piece of text that the mention's sentence has, 1 if it has the piece as it stands. */
    double sharedText() {
        if (found.sentenceText().contains(wanted.text())) {
            return 1;
        }
        List<String> words = words(wanted.text());
        Set<String> sentence = new HashSet<>(words(found.sentenceText()));
        return words.isEmpty()
                ? 0
                : (double) words.stream().filter(sentence::contains).count() / words.size();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** True if both speak of the same words of the article, whatever they make of them. */
    boolean isAtSamePlace() {
        return sharedText() >= SAME_SENTENCE && (isOfType() || wanted.text().contains(found.triggerText()));
    }

    /** How well they fit; empty where the types differ. */
    OptionalDouble weight() {
        return isOfType()
                ? OptionalDouble.of(
                        2 * (isOfMode() ? 1 : 0) + 2 * (hasSameDays() ? 1 : 0) + (hasActors() ? 1 : 0) + sharedText())
                : OptionalDouble.empty();
    }
}
