package org.dateline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.Span;

/** Decides whom a role phrase names: a person, the office, or the state that it stands for. */
final class PhraseResolver {
    private static final String STATE = "state:";
    private static final String GROUP = "group:";
    /** Titles that princes have too. */
    private static final Set<String> RULERS = Set.of("emir", "sultan");

    /** Where nobody held an office of that name, a leader is whoever leads the state. */
    private static final String LEADER = "leader";

    private final ActorCatalog catalog;

    PhraseResolver(ActorCatalog catalog) {
        this.catalog = catalog;
    }

    Phrase resolve(ActorText text, RolePhrase phrase) {
        List<ActorMention> mentions = new ArrayList<>(2);
        Optional<String> role = phrase.role().isCounterpart()
                ? text.memory.lastRole()
                : Optional.of(phrase.role().role());
        for (RolePhrase.Part part : phrase.parts()) {
            int hit = mentions.isEmpty()
                    ? phrase.hit()
                    : part.owner().orElseThrow().hit();
            mentions.add(mention(text, new Whole(phrase, part, hit), role));
        }
        if (!phrase.role().isOfNoPerson()) {
            role.ifPresent(text.memory::role);
        }
        return new Phrase(phrase.end(), mentions);
    }

    private record Whole(RolePhrase phrase, RolePhrase.Part part, int hit) {}

    private ActorMention mention(ActorText text, Whole whole, Optional<String> role) {
        RolePhrase.Part part = whole.part;
        if (part.name().person().isPresent()) {
            return of(text, whole, part.name().person().get().actorId(), ActorForm.OFFICE);
        }
        NamedActor owner = part.owner().orElseThrow();
        String ownerId = owner.isPerson() ? stateOrSelf(text, owner.actorId()) : owner.actorId();
        RolePhrase.Standing standing = whole.phrase.standing();
        if (whole.phrase.role().isCollective()) {
            return people(text, whole, owner, ownerId);
        }
        if (whole.phrase.role().isStateBody() || standing == RolePhrase.Standing.AIDE || role.isEmpty()) {
            return standing == RolePhrase.Standing.KIN
                    ? weak(text, owner, ownerId)
                    : of(text, whole, ownerId, ActorForm.STATE_BODY);
        }
        if (standing == RolePhrase.Standing.ANYONE && RolePhrase.isSpokesmans(role.get())) {
            return of(text, whole, ownerId, ActorForm.STATE_BODY);
        }
        if (standing != RolePhrase.Standing.HOLDER) {
            return weak(text, owner, ownerId);
        }
        return office(text, whole, ownerId, role.get());
    }

    /** "Afghan rebels" are a group of their own; "Hezbollah militants" are Hezbollah. */
    private ActorMention people(ActorText text, Whole whole, NamedActor owner, String ownerId) {
        String name = whole.phrase.role().role();
        if (ownerId.startsWith(STATE)) {
            return of(text, whole, catalog.collectives().id(ownerId, name), ActorForm.STATE_BODY);
        }
        return ownerId.startsWith(GROUP) && catalog.collectives().areInArms(name)
                ? of(text, whole, ownerId, ActorForm.STATE_BODY)
                : weak(text, owner, ownerId);
    }

    private ActorMention office(ActorText text, Whole whole, String ownerId, String role) {
        if (!ownerId.startsWith(STATE)) {
            return of(text, whole, ownerId, ActorForm.STATE_BODY);
        }
        String officeId = Offices.id(ownerId.substring(STATE.length()), role);
        if (RULERS.contains(role) && !catalog.hasHolders(officeId)) {
            return weak(text, whole.part.owner().orElseThrow(), ownerId);
        }
        boolean anyLeader = role.equals(LEADER) && !catalog.hasHolders(officeId);
        if (anyLeader || catalog.actor(officeId).isEmpty()) {
            return of(text, whole, ownerId, ActorForm.STATE_BODY);
        }
        if (whole.part.name().isUnknown()) {
            return of(text, whole, officeId, ActorForm.OFFICE);
        }
        return of(text, whole, holderOrOffice(text, officeId), ActorForm.OFFICE);
    }

    /** The person who held the office on the text's day, else the office. */
    String holderOrOffice(ActorText text, String officeId) {
        return text.at == null ? officeId : catalog.holderOf(officeId, text.at).orElse(officeId);
    }

    /** The state of a person in office at the time, whose government and army are meant; else the person. */
    private String stateOrSelf(ActorText text, String personId) {
        boolean inOffice = text.at == null || catalog.isInOffice(personId, text.at);
        return catalog.countryOf(personId)
                .filter(iso3 -> inOffice)
                .map(iso3 -> STATE + iso3)
                .orElse(personId);
    }

    private static ActorMention weak(ActorText text, NamedActor owner, String ownerId) {
        return Mentions.of(text, owner, ownerId, ActorForm.DEMONYM);
    }

    private static ActorMention of(ActorText text, Whole whole, String actorId, ActorForm form) {
        int begin = whole.part.begin();
        int end = whole.part.end();
        Span first = text.hits.span(whole.hit, text.tokens);
        int from = text.hits.begin(whole.hit) == begin ? first.begin() : text.tokens.begin(begin);
        Span span = new Span(from, text.tokens.end(end - 1));
        return new ActorMention(begin, end, span, actorId, form, text.hits.proclitics(whole.hit), cases(whole));
    }

    /** Those of the role, of an adjective before it and of the name behind it. */
    private static int cases(Whole whole) {
        int cases = whole.phrase.role().cases();
        Optional<NamedActor> adjective = whole.part.owner().filter(NamedActor::isDemonym);
        cases = adjective.isPresent()
                ? Case.shared(cases, adjective.get().name().cases())
                : cases;
        Optional<NamedActor> person = whole.part.name().person();
        return person.isPresent() ? Case.shared(cases, person.get().name().cases()) : cases;
    }
}
