package org.dateline.event.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.event.PlaceMention;
import org.dateline.event.PlaceRole;
import org.dateline.event.Role;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.setting.PlaceAt;
import org.dateline.place.PlacePrecision;

/** Which of the places of a sentence are where its events happen, or what they strike. */
final class Venues {
    private static final int NAME_REACH = 2;
    private static final int OBJECT_REACH = 3;

    private static final Set<ObjectKind> OCCASIONS =
            Set.of(ObjectKind.TALKS, ObjectKind.CONFERENCE, ObjectKind.MEETING);

    private final SentenceView view;
    private final List<EventDraft> drafts;
    private final List<PlaceAt> places;
    private final PlacePosition position;

    Venues(SentenceView view, List<EventDraft> drafts, List<PlaceAt> places) {
        this.view = view;
        this.drafts = drafts;
        this.places = places;
        position = new PlacePosition(view);
    }

    /** The places of one draft, none twice. */
    List<PlaceMention> of(EventDraft draft) {
        List<PlaceMention> found = new ArrayList<>();
        targets(draft).forEach(place -> found.add(mention(place, PlaceRole.TARGET)));
        venues(draft).forEach(place -> found.add(mention(place, PlaceRole.VENUE)));
        return withoutRepeated(found);
    }

    private static List<PlaceMention> withoutRepeated(List<PlaceMention> found) {
        List<PlaceMention> once = new ArrayList<>(found.size());
        for (PlaceMention place : found) {
            boolean known = once.stream()
                    .anyMatch(other -> other.placeId().equals(place.placeId())
                            && other.role().equals(place.role()));
            if (!known) {
                once.add(place);
            }
        }
        return once;
    }

    /** What the draft strikes, or where it sends troops to. */
    List<PlaceAt> targets(EventDraft draft) {
        List<PlaceAt> targets = new ArrayList<>();
        for (PlaceAt place : places) {
            boolean own = owner(place) == draft && !isActor(draft, place) && !isVenue(draft, place);
            if (own && (isTarget(draft, place) || isJoined(place, targets))) {
                targets.add(place);
            }
        }
        return targets;
    }

    /** "On Homs and Hama", {@code على دمشق وحلب}: a town that goes on a list. */
    private boolean isJoined(PlaceAt place, List<PlaceAt> list) {
        if (list.isEmpty() || !place.isBare() || place.isCountry()) {
            return false;
        }
        int last = list.get(list.size() - 1).end();
        boolean and = last < place.outset()
                && (view.words().is(last, WordClass.AND) || view.words().isComma(last))
                && last + 1 == place.outset();
        return and || view.isVerbFirst() && last == place.outset();
    }

    /** "Beijing announces drills": the capital stands for its state, and not as what is visited or struck. */
    private static boolean isActor(EventDraft draft, PlaceAt place) {
        return place.isActor() && place.isBare() && !isNamedAsTarget(draft, place);
    }

    /** Where the draft happens. */
    List<PlaceAt> venues(EventDraft draft) {
        List<PlaceAt> venues = new ArrayList<>();
        for (PlaceAt place : places) {
            boolean own = owner(place) == draft && !isActor(draft, place);
            if (own && (isVenue(draft, place) || isJoined(place, venues))) {
                venues.add(place);
            }
        }
        if (venues.isEmpty()) {
            places.stream().filter(place -> namesOccasion(draft, place)).forEach(venues::add);
        }
        return venues.stream()
                .filter(place -> !isCountryOf(place, venues) && !onlyTellsWhere(place, venues))
                .toList();
    }

    /** "In Vienna, Austria": the city says it all. */
    private static boolean isCountryOf(PlaceAt place, List<PlaceAt> venues) {
        return place.isCountry()
                && venues.stream()
                        .anyMatch(other ->
                                !other.isCountry() && place.countryIso3().equals(other.countryIso3()));
    }

    /** "In Ghouta near Damascus": the second only says where the first lies. */
    private static boolean onlyTellsWhere(PlaceAt place, List<PlaceAt> venues) {
        return venues.stream().anyMatch(other -> !other.isCountry() && other.end() == place.outset());
    }

    private PlaceMention mention(PlaceAt place, PlaceRole role) {
        return new PlaceMention(
                place.placeId(),
                place.countryIso3(),
                role.code(),
                place.span().of(view.text()),
                place.span().begin(),
                place.span().end());
    }

    /** The event before it in its clause, else the next one behind it there, else that of the clause above. */
    private EventDraft owner(PlaceAt place) {
        int clause = view.clauses().of(place.begin());
        EventDraft owner = ownerIn(clause, place);
        while (owner == null && view.clauses().hasParent(clause) && opensNoStory(clause)) {
            clause = view.clauses().parent(clause);
            owner = ownerIn(clause, place);
        }
        return owner == null && position.opensSentence(place) ? firstBehind(place) : owner;
    }

    private EventDraft firstBehind(PlaceAt place) {
        for (EventDraft draft : drafts) {
            if (draft.match.begin() > place.begin()) {
                return draft.place.foreground() ? draft : null;
            }
        }
        return null;
    }

    private boolean opensNoStory(int clause) {
        return switch (view.clauses().kind(clause)) {
            case MAIN, COORDINATED -> true;
            default -> false;
        };
    }

    private EventDraft ownerIn(int clause, PlaceAt place) {
        EventDraft before = null;
        for (EventDraft draft : drafts) {
            if (draft.match.clause() != clause) {
                continue;
            }
            if (draft.match.begin() > place.begin()) {
                return before == null ? draft : before;
            }
            before = draft;
        }
        return before;
    }

    private boolean isVenue(EventDraft draft, PlaceAt place) {
        if (PlacedModes.isVisit(draft.mode)) {
            return isVisited(draft, place);
        }
        if (PlacedModes.isWithdrawal(draft.mode) && place.isBehindFrom()) {
            return true;
        }
        if (!place.isWhere() || PlacedModes.isDeployment(draft.mode) && place.isGoal()) {
            return false;
        }
        if (PlacedModes.isStrike(draft.mode)) {
            return true;
        }
        if (position.isOfAnotherVerb(draft, place)) {
            return false;
        }
        if (PlacedModes.isOnTheGround(draft.mode)) {
            return !position.isMatter(draft, place);
        }
        if (PlacedModes.isHeld(draft.mode)) {
            return place.isCountry() ? position.standsClose(draft, place) : !position.isMatter(draft, place);
        }
        return !place.isCountry()
                && !PlacedModes.isOfDiplomats(draft.mode)
                && (position.opensClause(place) || position.isDirectlyBehind(draft, place));
    }

    /** "Arrived in Ankara", "a visit to Ankara", "visited Ankara"; where to, not where from. */
    private boolean isVisited(EventDraft draft, PlaceAt place) {
        boolean behind = place.begin() >= draft.match.begin();
        boolean direct = place.isBare() && behind && place.outset() - draft.match.end() <= NAME_REACH;
        boolean said = place.isWhere() || place.isGoal();
        return said && (behind || position.opensClause(place))
                || direct
                || isNamedAsTarget(draft, place)
                || isJoinedToVisited(draft, place);
    }

    /** {@code زار الوزير بيروت}: the city stands for the state that is visited. */
    private static boolean isNamedAsTarget(EventDraft draft, PlaceAt place) {
        return draft.actors(Role.TARGET).stream()
                .anyMatch(target -> target.begin() <= place.begin() && place.end() <= target.end());
    }

    /** "Visited Paris and Berlin". */
    private boolean isJoinedToVisited(EventDraft draft, PlaceAt place) {
        int and = place.outset() - 1;
        boolean joined = and > draft.match.begin()
                && (view.words().is(and, WordClass.AND) || view.words().isComma(and))
                && place.isBare();
        return joined && places.stream().anyMatch(other -> other.end() == and && isVisited(draft, other));
    }

    private boolean isTarget(EventDraft draft, PlaceAt place) {
        if (PlacedModes.isDeployment(draft.mode)) {
            return place.isGoal() || place.isWhere();
        }
        if (!PlacedModes.isStrike(draft.mode) || place.isCountry()) {
            return false;
        }
        if (!place.isBare() && places.stream().anyMatch(other -> other.end() == place.outset())) {
            return false;
        }
        boolean direct = place.isBare()
                && place.begin() >= draft.match.end()
                && view.words().unknownBetween(draft.match.end(), place.outset()) <= 1;
        boolean genitive = place.isBehindOf() && place.outset() == draft.match.end();
        boolean goal =
                place.isGoal() && (place.end() <= draft.match.begin() || position.isDirectlyBehind(draft, place));
        return place.isStruck() && !position.isOfAnotherDeed(draft, place) || goal || direct || genitive;
    }

    /** "The Geneva talks", {@code محادثات جنيف}: the city after which an occasion is called. */
    private boolean namesOccasion(EventDraft draft, PlaceAt place) {
        if (place.precision() != PlacePrecision.CITY
                || !PlacedModes.isHeld(draft.mode)
                || PlacedModes.isVisit(draft.mode)) {
            return false;
        }
        for (ActorGroup group : view.groups()) {
            boolean inside = group.begin() <= place.begin() && place.end() <= group.end();
            boolean its = draft.objectKey == null
                    || draft.objectKey.equals(group.members().get(0).actorId());
            if (inside && its && group.isTalks() && view.clauses().of(group.begin()) == draft.match.clause()) {
                return true;
            }
        }
        TriggerMatch.ObjectAt object = draft.match.object();
        boolean occasion = object != null && OCCASIONS.contains(object.word().objectKind());
        int begin = occasion ? object.begin() : draft.match.begin();
        int end = occasion ? object.end() : draft.match.end();
        boolean noun = occasion || draft.match.isNoun();
        boolean ahead = place.isBare() && place.end() <= begin && begin - place.end() < OBJECT_REACH;
        boolean behind = (place.isBare() || place.isBehindOf()) && place.outset() == end;
        return noun && (ahead && !view.isVerbFirst() || behind);
    }
}
