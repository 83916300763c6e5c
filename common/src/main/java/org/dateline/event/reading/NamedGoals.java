package org.dateline.event.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.actor.ActorForm;
import org.dateline.actor.ActorMention;
import org.dateline.event.Role;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.Slot;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.setting.PlaceAt;

/**
 * The city as what an act is directed at, where no actor is named: "bombed Aleppo", "arrived in Sochi"; and as what
 * tells which talks opened: "Syrian peace talks opened in Geneva".
 */
final class NamedGoals {
    private static final String STATE = "state:";
    private static final String TALKS = "talks:";
    private static final String PLACE = "place:";
    private static final int ENVOY_REACH = 2;

    /** Who goes there visits an organisation or a conference, not the state. */
    private static final Set<String> SEATS =
            Set.of("place:geneva", "place:new-york-city", "place:the-hague", "place:strasbourg", "place:davos");

    private static final Pattern WATER = Pattern.compile("\\b(sea|gulf|strait|bay|mediterranean)\\b");

    private final SentenceView view;
    private final SameAct same;
    private final SentencePlaces places;

    NamedGoals(SentenceView view, SameAct same, SentencePlaces places) {
        this.view = view;
        this.same = same;
        this.places = places;
    }

    /** True where a place is the goal of the draft; a city visited also gives its state as the one that is visited. */
    boolean has(EventDraft draft) {
        dropOwnCity(draft);
        addStateOfEnvoys(draft);
        boolean open = draft.actors(Role.TARGET).isEmpty();
        if (!open || !PlacedModes.hasGoal(draft.mode) || places.isNone() || isBehindFor(draft.match)) {
            return false;
        }
        if (PlacedModes.isAid(draft.mode)) {
            return isBroughtTo(draft);
        }
        Venues own = new Venues(view, List.of(draft), places.all());
        if (PlacedModes.isRound(draft.mode)) {
            return !view.groups().isEmpty() && isNamedByCity(draft, own.venues(draft));
        }
        if (!PlacedModes.isVisit(draft.mode)) {
            return own.targets(draft).stream().anyMatch(place -> !isWater(place));
        }
        List<PlaceAt> visited = own.venues(draft);
        visited.forEach(place -> addHost(draft, place));
        return visited.stream().anyMatch(place -> !isHome(draft, place));
    }

    /** {@code زار الرئيس الإيراني جنوب إيران}: the visitor's own country. */
    private boolean isHome(EventDraft draft, PlaceAt place) {
        if (!place.isCountry() || place.countryIso3() == null) {
            return false;
        }
        ActorMention country = host(place);
        return draft.actors(Role.SOURCE).stream().anyMatch(source -> same.areOneSide(source, country));
    }

    private static ActorMention host(PlaceAt place) {
        return new ActorMention(
                place.begin(), place.end(), place.span(), STATE + place.countryIso3(), ActorForm.METONYM, 0);
    }

    /** "Left on Monday for Tokyo": the place that was left is no goal. */
    private static boolean isBehindFor(TriggerMatch match) {
        List<Slot> target = match.pattern().target();
        return !target.isEmpty() && target.stream().allMatch(slot -> slot.preposition() == WordClass.FOR);
    }

    /** A sea is where missiles fall that are tested. */
    private static boolean isWater(PlaceAt place) {
        return place.countryIso3() == null && WATER.matcher(place.placeId()).find();
    }

    /** "The Sudanese army bombed Khartoum": the capital is struck, and stands for nobody. */
    private void dropOwnCity(EventDraft draft) {
        if (PlacedModes.isStrike(draft.mode)) {
            draft.roles.removeIf(filled -> filled.role() == Role.TARGET
                    && filled.mention().form() == ActorForm.METONYM
                    && draft.actors(Role.SOURCE).stream()
                            .anyMatch(source -> same.areOneSide(source, filled.mention())));
        }
    }

    /** {@code وصلت سفينة المساعدات إلى عدن}: aid that comes to a city comes to its state. */
    private boolean isBroughtTo(EventDraft draft) {
        for (PlaceAt place : places.all()) {
            boolean behind = place.isGoal()
                    && place.begin() >= draft.match.end()
                    && view.clauses().of(place.begin()) == draft.match.clause();
            if (behind && draft.actors(Role.TARGET).isEmpty()) {
                addHost(draft, place);
            }
        }
        return !draft.actors(Role.TARGET).isEmpty();
    }

    /** "Closed its embassy in Tehran", "its ambassador to Paris": the state whose capital is named right behind them. */
    private void addStateOfEnvoys(EventDraft draft) {
        TriggerMatch.ObjectAt object = draft.match.object();
        boolean open =
                draft.actors(Role.TARGET).isEmpty() && same.participants(draft).size() < 2;
        if (object == null
                || !open
                || view.isVerbFirst()
                || !areEnvoys(object.word().objectKind())) {
            return;
        }
        Role role = draft.actors(Role.PARTICIPANT).isEmpty() ? Role.TARGET : Role.PARTICIPANT;
        for (PlaceAt place : places.all()) {
            boolean next = place.begin() >= object.end() && place.begin() - object.end() <= ENVOY_REACH;
            boolean foreign = place.countryIso3() != null && !SEATS.contains(place.placeId());
            if (next && foreign && doers(draft).noneMatch(doer -> same.areOneSide(doer, host(place)))) {
                draft.roles.add(new FilledRole(role, host(place)));
                return;
            }
        }
    }

    private static Stream<ActorMention> doers(EventDraft draft) {
        return Stream.concat(draft.actors(Role.SOURCE).stream(), draft.actors(Role.PARTICIPANT).stream());
    }

    private static boolean areEnvoys(ObjectKind kind) {
        return kind == ObjectKind.EMBASSY || kind == ObjectKind.OWN_AMBASSADOR;
    }

    private static boolean isNamedByCity(EventDraft draft, List<PlaceAt> venues) {
        for (PlaceAt venue : venues) {
            if (!venue.isCountry()) {
                boolean unnamed = draft.objectKey == null;
                draft.objectKey = unnamed ? TALKS + venue.placeId().substring(PLACE.length()) : draft.objectKey;
                return true;
            }
        }
        return false;
    }

    private void addHost(EventDraft draft, PlaceAt place) {
        boolean foreign = place.countryIso3() != null && !place.isCountry() && !SEATS.contains(place.placeId());
        if (foreign) {
            ActorMention host = host(place);
            boolean own = draft.actors(Role.SOURCE).stream().anyMatch(source -> same.areOneSide(source, host));
            boolean known = draft.actors(Role.TARGET).stream().anyMatch(target -> same.areOneSide(target, host));
            if (own || !known) {
                draft.roles.add(new FilledRole(Role.TARGET, host));
            }
        }
    }
}
