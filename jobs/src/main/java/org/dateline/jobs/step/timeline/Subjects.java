package org.dateline.jobs.step.timeline;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.coreference.Ancestry;
import org.dateline.coreference.EventActor;
import org.dateline.coreference.EventTopic;
import org.dateline.coreference.ResolvedEvent;
import org.dateline.event.Role;

/** In whose timelines an event counts. An event of a person or an office is one of those for whom they act that day. */
final class Subjects implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Ancestry ancestry;

    Subjects(Ancestry ancestry) {
        this.ancestry = ancestry;
    }

    /** The actors of the event, in whatever role, and those above them, in order of ids. */
    SortedSet<String> actors(ResolvedEvent event) {
        SortedSet<String> actors = new TreeSet<>();
        for (EventActor actor : event.actors()) {
            actors.addAll(
                    ancestry.selfAndAncestors(actor.actorId(), event.date().earliest()));
        }
        return actors;
    }

    /** The topics of the event, the primary one first. */
    static List<String> topics(ResolvedEvent event) {
        return event.topics().stream().map(EventTopic::topicId).toList();
    }

    List<Subject> ofActors(ResolvedEvent event) {
        return actors(event).stream().map(Subject::of).toList();
    }

    List<Subject> ofTopics(ResolvedEvent event) {
        return topics(event).stream().map(Subject::of).toList();
    }

    List<Subject> ofActorsAndTopics(ResolvedEvent event) {
        List<Subject> subjects = new ArrayList<>();
        for (String actor : actors(event)) {
            topics(event).forEach(topic -> subjects.add(Subject.of(actor, topic)));
        }
        return subjects;
    }

    /** Each source with each target, or each two participants; no one with those for whom he acts. */
    List<Subject> ofPairs(ResolvedEvent event) {
        LocalDate day = event.date().earliest();
        return event.act().isReciprocal()
                ? pairs(in(event, Set.of(Role.PARTICIPANT.code(), Role.SOURCE.code(), Role.TARGET.code())), day)
                : pairs(
                        in(event, Set.of(Role.SOURCE.code(), Role.PARTICIPANT.code())),
                        in(event, Set.of(Role.TARGET.code())),
                        day);
    }

    private static List<String> in(ResolvedEvent event, Set<String> roles) {
        return event.actors().stream()
                .filter(actor -> roles.contains(actor.role()))
                .map(EventActor::actorId)
                .distinct()
                .toList();
    }

    private List<Subject> pairs(List<String> participants, LocalDate day) {
        SortedSet<String> all = above(participants, day);
        List<Subject> pairs = new ArrayList<>();
        for (String one : all) {
            for (String other : all.tailSet(one)) {
                if (areApart(one, other, day)) {
                    pairs.add(new Subject(one, other, true));
                }
            }
        }
        return pairs;
    }

    private List<Subject> pairs(List<String> sources, List<String> targets, LocalDate day) {
        List<Subject> pairs = new ArrayList<>();
        for (String source : above(sources, day)) {
            for (String target : above(targets, day)) {
                if (areApart(source, target, day)) {
                    pairs.add(Subject.of(source, target));
                }
            }
        }
        return pairs;
    }

    private SortedSet<String> above(Collection<String> actors, LocalDate day) {
        SortedSet<String> all = new TreeSet<>();
        actors.forEach(actor -> all.addAll(ancestry.selfAndAncestors(actor, day)));
        return all;
    }

    private boolean areApart(String one, String other, LocalDate day) {
        return !one.equals(other) && !ancestry.actsFor(one, other, day) && !ancestry.actsFor(other, one, day);
    }
}
