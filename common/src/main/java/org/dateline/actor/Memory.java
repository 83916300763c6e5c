package org.dateline.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one text has named: the actors that it names beyond doubt, and the role of the office holder named last. */
final class Memory {
    private final Set<String> named = new HashSet<>();
    private final List<String> unread = new ArrayList<>();
    private final Map<String, Integer> lastMentions = new HashMap<>();
    private int mentions;
    private String lastRole;
    private int placeEnd = -1;
    private int destinationEnd = -1;

    void name(String actorId) {
        named.add(actorId);
    }

    boolean hasNamed(String actorId) {
        return named.contains(actorId);
    }

    /** Notes that the actor was just mentioned. */
    void mention(String actorId) {
        lastMentions.put(actorId, mentions++);
    }

    /** Grows with each mention; -1 for actors not mentioned so far. */
    int lastMention(String actorId) {
        return lastMentions.getOrDefault(actorId, -1);
    }

    void role(String role) {
        lastRole = role;
    }

    Optional<String> lastRole() {
        return Optional.ofNullable(lastRole);
    }

    /** Notes that the city which ends there stood for a place. */
    void place(int endExclusive) {
        placeEnd = endExclusive;
    }

    /** One past the last token of the place named last; -1 if none was. */
    int placeEnd() {
        return placeEnd;
    }

    /** Notes that the city which ends there stood for its state. */
    void destination(int endExclusive) {
        destinationEnd = endExclusive;
    }

    /** One past the last token of the city that stood last for its state; -1 if none did. */
    int destinationEnd() {
        return destinationEnd;
    }

    void unread(String name) {
        unread.add(name);
    }

    /** Names behind known roles that no table has, in text order. */
    List<String> unread() {
        return unread;
    }
}
