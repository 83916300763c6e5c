package org.dateline.jobs.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorCatalog;
import org.dateline.actor.Ancestor;
import org.dateline.actor.Labels;
import org.dateline.event.EventModes;
import org.dateline.jobs.table.ActorAliasRow;
import org.dateline.jobs.table.ActorAncestorRow;
import org.dateline.jobs.table.ActorRow;
import org.dateline.jobs.table.EventTypeRow;
import org.dateline.jobs.table.PlaceRow;
import org.dateline.jobs.table.SourceRow;
import org.dateline.jobs.table.TopicRow;
import org.dateline.place.Place;
import org.dateline.place.PlaceCatalog;
import org.dateline.topic.Topic;
import org.dateline.topic.TopicCatalog;

/** The knowledge of the dictionary tables. */
record DictionaryKnowledge(
        ActorCatalog catalog,
        TopicCatalog topicCatalog,
        PlaceCatalog placeCatalog,
        EventModes modes,
        List<SourceRow> sources)
        implements Knowledge {

    @Override
    public List<ActorRow> actors() {
        return catalog.actors().stream().map(DictionaryKnowledge::row).toList();
    }

    @Override
    public Optional<ActorRow> actor(String actorId) {
        return catalog.actor(actorId).map(DictionaryKnowledge::row);
    }

    @Override
    public List<ActorAncestorRow> ancestors() {
        return catalog.actors().stream()
                .flatMap(actor -> catalog.ancestors(actor.actorId(), null).stream())
                .map(DictionaryKnowledge::row)
                .distinct()
                .toList();
    }

    @Override
    public List<ActorAliasRow> aliases() {
        return catalog.aliases().stream()
                .map(alias -> new ActorAliasRow(
                        alias.actorId(),
                        alias.alias(),
                        alias.language(),
                        alias.kind().code()))
                .distinct()
                .toList();
    }

    @Override
    public List<TopicRow> topics() {
        return topicCatalog.topics().stream().map(DictionaryKnowledge::row).toList();
    }

    @Override
    public List<PlaceRow> places() {
        return placeCatalog.places().stream().map(DictionaryKnowledge::row).toList();
    }

    @Override
    public List<EventTypeRow> eventTypes() {
        return EventTypeRows.of(modes);
    }

    @Override
    public Optional<String> holderOf(String officeId, LocalDate day) {
        return catalog.holderOf(officeId, day);
    }

    private static ActorRow row(Actor actor) {
        Labels labels = actor.labels();
        return new ActorRow(
                actor.actorId(),
                labels.en(),
                labels.ar(),
                labels.fr(),
                labels.ru(),
                labels.es(),
                labels.zh(),
                actor.kind().code(),
                actor.sector(),
                actor.countryIso3(),
                actor.validity().from(),
                actor.validity().to(),
                actor.wikidataId());
    }

    private static ActorAncestorRow row(Ancestor ancestor) {
        return new ActorAncestorRow(
                ancestor.actorId(),
                ancestor.ancestorId(),
                ancestor.relation().code(),
                ancestor.validity().from(),
                ancestor.validity().to());
    }

    private static PlaceRow row(Place place) {
        Labels labels = place.labels();
        return new PlaceRow(
                place.placeId(),
                labels.en(),
                labels.ar(),
                labels.fr(),
                labels.ru(),
                labels.es(),
                labels.zh(),
                place.precision().code(),
                place.countryIso3(),
                place.latitude(),
                place.longitude());
    }

    private static TopicRow row(Topic topic) {
        Labels labels = topic.labels();
        return new TopicRow(
                topic.topicId(),
                topic.parentTopicId(),
                labels.en(),
                labels.ar(),
                labels.fr(),
                labels.ru(),
                labels.es(),
                labels.zh(),
                labels.tr(),
                labels.fa(),
                topic.ploverContext());
    }
}
