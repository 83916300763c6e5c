package org.dateline.topic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.actor.ActorMention;
import org.dateline.text.Sentences;

/** The actors that a text names, by sentence and at all; persons and offices stand for their states too. */
final class NamedActors {
    private static final String OFFICE = "office:";
    private static final int ISO3 = 3;

    private final List<ActorMention> mentions;
    private final Sentences sentences;
    private final Map<String, String> states;
    private final Set<String> inArticle = new HashSet<>();
    private final Map<Integer, Set<String>> bySentence = new HashMap<>();

    /**
     * @param states the states of persons, by their ids
     */
    NamedActors(List<ActorMention> mentions, Sentences sentences, Map<String, String> states) {
        this.mentions = mentions;
        this.sentences = sentences;
        this.states = states;
    }

    private void fill() {
        if (!bySentence.isEmpty()) {
            return;
        }
        for (ActorMention mention : mentions) {
            Set<String> there = bySentence.computeIfAbsent(sentences.of(mention.begin()), s -> new HashSet<>());
            there.add(mention.actorId());
            there.add(stateOf(mention.actorId()));
        }
        bySentence.values().forEach(inArticle::addAll);
    }

    private String stateOf(String actorId) {
        if (actorId.startsWith(OFFICE) && actorId.length() > OFFICE.length() + ISO3) {
            return "state:" + actorId.substring(OFFICE.length(), OFFICE.length() + ISO3);
        }
        return states.getOrDefault(actorId, actorId);
    }

    /** The actors and states that a sentence names. */
    Set<String> inSentence(int sentence) {
        fill();
        return bySentence.getOrDefault(sentence, Set.of());
    }

    boolean areInArticle(List<String> actorIds) {
        fill();
        return inArticle.containsAll(actorIds);
    }

    /** Whether a sentence names all actors of one of the alternatives. */
    boolean anyInSentence(List<List<String>> alternatives, int sentence) {
        return hasAny(inSentence(sentence), alternatives);
    }

    boolean anyInArticle(List<List<String>> alternatives) {
        fill();
        return hasAny(inArticle, alternatives);
    }

    private static boolean hasAny(Set<String> named, List<List<String>> alternatives) {
        for (List<String> actorIds : alternatives) {
            if (named.containsAll(actorIds)) {
                return true;
            }
        }
        return false;
    }
}
