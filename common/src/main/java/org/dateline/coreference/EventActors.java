package org.dateline.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.event.EventMode;
import org.dateline.event.Role;

/** The actors of an event, from those of its reports. */
final class EventActors {
    private static final List<String> ROLE_ORDER = List.of(
            Role.SOURCE.code(),
            Role.PARTICIPANT.code(),
            Role.TARGET.code(),
            Role.FORUM.code(),
            Role.MEDIATOR.code(),
            Role.HOST.code(),
            Role.SPONSOR.code(),
            Role.GUARANTOR.code());

    private static final Comparator<EventActor> BY_RANK = Comparator.<EventActor>comparingInt(
                    actor -> ROLE_ORDER.indexOf(actor.role()))
            .thenComparing(Comparator.comparingInt(EventActor::nSources).reversed())
            .thenComparing(EventActor::actorId);

    private EventActors() {}

    /**
     * In order of rank. Who acts on whom is told by reports of the act itself: a council that votes on a draft does not
     * veto it.
     */
    static List<EventActor> of(List<Report> reports, EventMode act) {
        Map<String, Set<String>> sources = new TreeMap<>();
        Map<String, ActorRole> actors = new TreeMap<>();
        for (Report report : reports) {
            for (ActorRole actor : report.actors()) {
                if (isOfTheAct(actor) && !report.eventMode().equals(act.mode())) {
                    continue;
                }
                String key = actor.actorId() + ' ' + actor.role();
                actors.put(key, actor);
                sources.computeIfAbsent(key, k -> new HashSet<>()).add(report.sourceId());
            }
        }
        List<EventActor> counted = new ArrayList<>();
        actors.forEach((key, actor) -> counted.add(new EventActor(
                actor.actorId(), actor.role(), 0, sources.get(key).size())));
        counted.sort(BY_RANK);
        List<EventActor> ranked = new ArrayList<>();
        for (EventActor actor : counted) {
            ranked.add(new EventActor(actor.actorId(), actor.role(), ranked.size() + 1, actor.nSources()));
        }
        return ranked;
    }

    private static boolean isOfTheAct(ActorRole actor) {
        return actor.role().equals(Role.SOURCE.code()) || actor.role().equals(Role.TARGET.code());
    }
}
