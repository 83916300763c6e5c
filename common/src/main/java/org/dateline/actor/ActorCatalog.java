package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.dictionary.Dictionaries;

/** All actors of the dictionaries: who they are, their names, whom they speak for, who held which office when. */
public final class ActorCatalog {
    private final Map<String, Actor> listed;
    private final List<ActorAlias> aliases;
    private final Offices offices;
    private final Holders holders;
    private final TalksSeries talks;
    private final Ancestry ancestry;
    private final Oppositions oppositions;
    private final Collectives collectives;

    private ActorCatalog(ActorTables tables, Names names) {
        listed = new LinkedHashMap<>();
        tables.states()
                .forEach(row -> listed.put(row.value().actorId(), row.value().actor()));
        tables.organisations().forEach(row -> listed.put(row.value().actorId(), row.value()));
        tables.persons().forEach(row -> listed.put(row.value().actorId(), row.value()));
        aliases = names.aliases();
        offices = new Offices(Map.copyOf(listed), tables);
        holders = new Holders(tables.holders());
        talks = new TalksSeries(tables.talks(), names.capitals());
        ancestry = new Ancestry(tables.ancestors(), holders, offices);
        oppositions = new Oppositions(tables.ancestors(), listed);
        collectives = new Collectives(tables.collectives(), listed, oppositions);
    }

    /** Reads all actor tables; what is wrong with them, across tables too, goes to the problems of the dictionaries. */
    public static ActorCatalog load(Dictionaries dictionaries) {
        ActorTables tables = ActorTables.read(dictionaries);
        Names names = Names.read(dictionaries);
        ActorCatalog catalog = new ActorCatalog(tables, names);
        new CatalogChecks(catalog, dictionaries.problems()).check(tables, names);
        return catalog;
    }

    /** The actor of that id: a listed one, the office or the people of a state, or a round of talks; empty for any other id. */
    public Optional<Actor> actor(String actorId) {
        Actor actor = listed.get(actorId);
        if (actor != null) {
            return Optional.of(actor);
        }
        return offices.office(actorId).or(() -> collectives.actor(actorId)).or(() -> talks.talks(actorId));
    }

    /** States, organisations and persons of the tables, then the offices that are listed or that anybody held. */
    public List<Actor> actors() {
        List<Actor> all = new ArrayList<>(listed.values());
        List<String> officeIds = new ArrayList<>(offices.listedIds());
        officeIds.addAll(holders.offices());
        officeIds.stream().distinct().sorted().forEach(id -> offices.office(id).ifPresent(all::add));
        return all;
    }

    /** Every form by which a language names an actor, in the order of the tables. */
    public List<ActorAlias> aliases() {
        return aliases;
    }

    /**
     * Whom the actor speaks for, and of what it is a part or member; the nearest first.
     *
     * @param atOrNull the day; null for all times, each with its validity
     */
    public List<Ancestor> ancestors(String actorId, LocalDate atOrNull) {
        return ancestry.of(actorId, atOrNull);
    }

    /** The person who held the office on that day; on the day of a change, the newcomer. */
    public Optional<String> holderOf(String officeId, LocalDate day) {
        return holders.holderOf(officeId, day);
    }

    /** True where the tables know anybody who ever held the office. */
    boolean hasHolders(String officeId) {
        return holders.offices().contains(officeId);
    }

    /** The offices that the person held on that day, or ever if that is null, in the order of time. */
    public List<String> officesOf(String personId, LocalDate dayOrNull) {
        return dayOrNull == null ? holders.officesOf(personId) : holders.officesOf(personId, dayOrNull);
    }

    /** True where the person held any office on that day. */
    boolean isInOffice(String personId, LocalDate day) {
        return holders.isInOffice(personId, day);
    }

    /** The country of an actor, or of the body that an office belongs to; empty for actors of no country. */
    public Optional<String> countryOf(String actorId) {
        Actor actor = listed.get(actorId);
        if (actor != null) {
            return Optional.ofNullable(actor.countryIso3());
        }
        return offices.isOffice(actorId)
                ? offices.countryOf(actorId)
                : collectives.actor(actorId).or(() -> talks.talks(actorId)).map(Actor::countryIso3);
    }

    /** True for people of a state that have no name of their own: "Afghan rebels". */
    public boolean isCollective(String actorId) {
        return collectives.isId(actorId);
    }

    /** The group that stands for the whole opposition of that country; empty where the tables know none. */
    public Optional<String> oppositionOf(String iso3) {
        return oppositions.of(iso3);
    }

    /** The role in a state's office, such as {@code foreign-minister}; empty for other offices. */
    public Optional<String> roleOf(String officeId) {
        return offices.roleOf(officeId);
    }

    /** The state or body for which an office speaks; empty where there is no such office. */
    public Optional<String> bodyOf(String officeId) {
        return offices.bodyOf(officeId);
    }

    /** The topic of a series of talks, where all its rounds are about one. */
    public Optional<String> topicOf(String talksId) {
        return talks.topicOf(talksId);
    }

    Collection<Actor> listed() {
        return listed.values();
    }

    boolean isListed(String actorId) {
        return listed.containsKey(actorId);
    }

    /** The people of a state who go by the name of a collective, such as {@code rebels}; empty for unknown states. */
    public Optional<String> peopleOf(String iso3, String collective) {
        String stateId = "state:" + iso3;
        return listed.containsKey(stateId) ? Optional.of(collectives.id(stateId, collective)) : Optional.empty();
    }

    Collectives collectives() {
        return collectives;
    }

    Offices offices() {
        return offices;
    }
}
