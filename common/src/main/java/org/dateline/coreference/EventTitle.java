package org.dateline.coreference;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.event.EventMode;
import org.dateline.event.Role;

/** Writes the English title of an event from the template of its act. */
public final class EventTitle implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_NAMES = 3;
    /** The verb that the source governs, without the ending of its singular. */
    private static final Pattern VERB_OF_SOURCE =
            Pattern.compile("\\{source} (?:(\\w+?)(?:(ies)|(?<=o|ch|sh|x|ss)es|s)\\b)");

    private final Labels labels;
    private final Ancestry ancestry;

    public EventTitle(Labels labels, Ancestry ancestry) {
        this.labels = labels;
        this.ancestry = ancestry;
    }

    /** What an event is about; either may be null. */
    record About(String objectKey, String topicId) {}

    /**
     * A title such as {@code Russia vetoes draft on JIM mandate (UN Security Council)}.
     *
     * @param actors in order of rank
     * @param day on which actors act for those above them
     */
    String of(EventMode mode, List<EventActor> actors, About about, LocalDate day) {
        Map<String, String> parts = new HashMap<>();
        List<String> sources = names(actors, List.of(Role.SOURCE), day);
        put(parts, "source", sources);
        put(parts, "target", names(actors, List.of(Role.TARGET), day));
        put(parts, "forum", names(actors, List.of(Role.FORUM), day));
        put(parts, "host", names(actors, List.of(Role.HOST), day));
        List<String> participants = names(actors, List.of(Role.PARTICIPANT, Role.SOURCE, Role.TARGET), day);
        put(parts, participants.size() > 1 ? "participants" : "participant", participants);
        List<String> topic = topic(about, actors);
        List<String> object = about.objectKey() == null ? List.of() : List.of(ObjectName.of(about.objectKey(), labels));
        put(parts, "topic", topic);
        put(parts, "object", object);
        put(parts, "about", object.isEmpty() ? topic : object);
        return Template.first(sources.size() > 1 ? inPlural(mode.titles()) : mode.titles(), parts);
    }

    /** None where an actor has the same name: the Mechanism reports, and not on the Mechanism. */
    private List<String> topic(About about, List<EventActor> actors) {
        String label = about.topicId() == null ? null : label(about.topicId());
        boolean isActor = label == null
                || actors.stream().anyMatch(actor -> label(actor.actorId()).equals(label));
        return isActor ? List.of() : List.of(label);
    }

    /** {@code {source} closes its border} for several sources: {@code {source} close their border}. */
    private static List<String> inPlural(List<String> templates) {
        return templates.stream()
                .map(template -> VERB_OF_SOURCE
                        .matcher(template)
                        .replaceFirst(verb -> "{source} " + verb.group(1) + (verb.group(2) == null ? "" : "y"))
                        .replace(" its ", " their "))
                .toList();
    }

    private static void put(Map<String, String> parts, String part, List<String> names) {
        if (!names.isEmpty()) {
            parts.put(part, joined(names));
        }
    }

    /** {@code A}, {@code A and B}, {@code A, B and C}, {@code A, B, C and others}. */
    private static String joined(List<String> names) {
        if (names.size() == 1) {
            return names.get(0);
        }
        List<String> shown = names.size() > MOST_NAMES
                ? new ArrayList<>(names.subList(0, MOST_NAMES))
                : new ArrayList<>(names.subList(0, names.size() - 1));
        String last = names.size() > MOST_NAMES ? "others" : names.get(names.size() - 1);
        return String.join(", ", shown) + " and " + last;
    }

    /** One name for each of those who act for themselves: the most special that at least half as many sources give. */
    private List<String> names(List<EventActor> actors, List<Role> roles, LocalDate day) {
        List<EventActor> those = actors.stream()
                .filter(actor -> roles.stream().anyMatch(role -> role.code().equals(actor.role())))
                .toList();
        List<String> shown = new ArrayList<>();
        for (EventActor actor : those) {
            boolean isNamedBySpecial = those.stream()
                    .anyMatch(other -> isNearlyAsAttested(other, actor)
                            && ancestry.actsFor(other.actorId(), actor.actorId(), day));
            boolean isNamedByPrincipal = those.stream()
                    .anyMatch(other -> !isNearlyAsAttested(actor, other)
                            && ancestry.actsFor(actor.actorId(), other.actorId(), day));
            if (!isNamedBySpecial && !isNamedByPrincipal) {
                shown.add(label(actor.actorId()));
            }
        }
        return shown.stream().distinct().toList();
    }

    private static boolean isNearlyAsAttested(EventActor special, EventActor general) {
        return special.nSources() * 2 >= general.nSources();
    }

    private String label(String id) {
        String label = labels.apply(id);
        return label == null || label.isBlank() ? ObjectName.humanised(id) : label;
    }
}
