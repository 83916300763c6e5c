package org.dateline.coreference;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.dateline.event.Role;

/**
 * Who plays which part in an act. Either sources and targets, or participants; each list in order of ids.
 *
 * @param forums the bodies in which it happens
 * @param hosts who holds it
 */
public record Cast(
        List<String> sources, List<String> targets, List<String> participants, List<String> forums, List<String> hosts)
        implements Serializable {

    public Cast {
        sources = sorted(sources);
        targets = sorted(targets);
        participants = sorted(participants);
        forums = sorted(forums);
        hosts = sorted(hosts);
    }

    private static List<String> sorted(Collection<String> ids) {
        return List.copyOf(new TreeSet<>(ids));
    }

    /** The cast of a report; where anyone participates, those named as source or target participate too. */
    static Cast of(List<ActorRole> actors) {
        List<String> participants = in(actors, Role.PARTICIPANT);
        List<String> sources = in(actors, Role.SOURCE);
        List<String> targets = in(actors, Role.TARGET);
        if (!participants.isEmpty()) {
            participants.addAll(sources);
            participants.addAll(targets);
            sources = List.of();
            targets = List.of();
        }
        return new Cast(sources, targets, participants, in(actors, Role.FORUM), in(actors, Role.HOST));
    }

    /** The cast of a report of that act: of an election, the country that holds it is the source. */
    static Cast of(Report report) {
        Cast cast = of(report.actors());
        boolean isHosts = Act.isOfHost(report.eventMode()) && cast.isEmpty();
        return isHosts ? new Cast(cast.hosts, List.of(), List.of(), cast.forums, List.of()) : cast;
    }

    private static List<String> in(List<ActorRole> actors, Role role) {
        List<String> ids = new ArrayList<>();
        for (ActorRole actor : actors) {
            if (actor.role().equals(role.code())) {
                ids.add(actor.actorId());
            }
        }
        return ids;
    }

    boolean isReciprocal() {
        return !participants.isEmpty();
    }

    /** Sources, targets and participants. */
    List<String> all() {
        List<String> all = new ArrayList<>(sources);
        all.addAll(targets);
        all.addAll(participants);
        return all;
    }

    /** True where source and target, or two participants who do not both act for one, are known. */
    boolean isComplete(ActorSets actorSets) {
        return (!sources.isEmpty() && !targets.isEmpty())
                || actorSets.principals(participants).size() >= 2;
    }

    boolean isEmpty() {
        return sources.isEmpty() && targets.isEmpty() && participants.isEmpty();
    }
}
