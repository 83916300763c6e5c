package org.dateline.jobs.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.jobs.table.ActorAliasRow;
import org.dateline.jobs.table.ActorAncestorRow;
import org.dateline.jobs.table.ActorRow;
import org.dateline.jobs.table.EventTypeRow;
import org.dateline.jobs.table.PlaceRow;
import org.dateline.jobs.table.SourceRow;
import org.dateline.jobs.table.TopicRow;

/** What the dictionaries know, as rows of the public tables. */
public interface Knowledge {

    /** All listed actors. */
    List<ActorRow> actors();

    /** The actor of that id, also one that no list holds (a numbered round of talks); empty if there is none. */
    Optional<ActorRow> actor(String actorId);

    List<ActorAncestorRow> ancestors();

    List<ActorAliasRow> aliases();

    List<TopicRow> topics();

    /** Cities and regions, then states. */
    List<PlaceRow> places();

    List<EventTypeRow> eventTypes();

    List<SourceRow> sources();

    /** The ISO 3166 alpha-3 code of an actor's state; empty if it belongs to none. */
    default Optional<String> countryOf(String actorId) {
        return actor(actorId).map(ActorRow::countryIso3);
    }

    /** The person who held that office on that day; empty if the dictionaries do not know, or it is no office. */
    default Optional<String> holderOf(String officeId, LocalDate day) {
        return Optional.empty();
    }
}
