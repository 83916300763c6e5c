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
    private static final String VISIT = "visit";

    /** Acts that happen where the text says: a place in their clause is theirs. */
    private static final Set<String> HELD = Set.of(
            "meeting",
            VISIT,
            "talks_opened",
            "talks_concluded",
            "talks_postponed",
            "talks_cancelled",
            "consult.other",
            "agreement_signed",
            "joint_statement",
            "election",
            "aid_delivered",
            "aid.other",
            "ceasefire_declared",
            "ceasefire_effective",
            "prisoners_released",
            "agree.other");

    /** Acts of force and in the street: whatever is named in them lies where they happen. */
    private static final Set<String> ON_THE_GROUND = Set.of(
            "attack",
            "assault.other",
            "ceasefire_violated",
            "military_exercise",
            "weapons_test",
            "mobilize.other",
            "troops_deployed",
            "troops_withdrawn",
            "protest",
            "protest.other");

    private static final Set<String> STRIKES = Set.of("attack", "assault.other", "ceasefire_violated");
    private static final String DEPLOYED = "troops_deployed";
    private static final String WITHDRAWN = "troops_withdrawn";
    private static final Set<ObjectKind> OCCASIONS =
            Set.of(ObjectKind.TALKS, ObjectKind.CONFERENCE, ObjectKind.MEETING);

    private final SentenceView view;
    private final List<EventDraft> drafts;
    private final List<PlaceAt> places;

    Venues(SentenceView view, List<EventDraft> drafts, List<PlaceAt> places) {
        this.view = view;
        this.drafts = drafts;
        this.places = places;
    }

    /** True for acts that may be directed at a place. */
    static boolean hasGoal(String mode) {
        return mode.equals(VISIT) || isStrike(mode) || isRound(mode);
    }

    static boolean isStrike(String mode) {
        return STRIKES.contains(mode);
    }

    /** True for talks that are known by where they are held. */
    static boolean isRound(String mode) {
        return mode.startsWith("talks_");
    }

    /** The places of one draft, none twice. */
    List<PlaceMention> of(EventDraft draft) {
        List<PlaceMention> found = new ArrayList<>();
        targets(draft).forEach(place -> found.add(mention(place, PlaceRole.TARGET)));
        venues(draft).forEach(place -> found.add(mention(place, PlaceRole.VENUE)));
        return found.stream().distinct().toList();
    }

    /** What the draft strikes, or where it sends troops to. */
    List<PlaceAt> targets(EventDraft draft) {
        return places.stream()
                .filter(place -> owner(place) == draft && !isVenue(draft, place) && isTarget(draft, place))
                .toList();
    }

    /** Where the draft happens. */
    List<PlaceAt> venues(EventDraft draft) {
        List<PlaceAt> venues = new ArrayList<>();
        for (PlaceAt place : places) {
            if (owner(place) == draft && isVenue(draft, place)) {
                venues.add(place);
            }
        }
        if (venues.isEmpty()) {
            places.stream().filter(place -> namesOccasion(draft, place)).forEach(venues::add);
        }
        return venues.stream().filter(place -> !isCountryOf(place, venues)).toList();
    }

    /** "In Vienna, Austria": the city says it all. */
    private static boolean isCountryOf(PlaceAt place, List<PlaceAt> venues) {
        return place.isCountry()
                && venues.stream()
                        .anyMatch(other ->
                                !other.isCountry() && place.countryIso3().equals(other.countryIso3()));
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
        return owner == null && opensSentence(place) ? firstBehind(place) : owner;
    }

    /** "In Vienna on Monday, Iran held talks": before all but dates. */
    private boolean opensSentence(PlaceAt place) {
        for (int t = view.begin(); t < place.outset(); t++) {
            if (!view.words().isDate(t)
                    && !view.words().isPreposition(t)
                    && !view.words().isComma(t)) {
                return false;
            }
        }
        return place.isWhere();
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
        if (draft.mode.equals(VISIT)) {
            return isVisited(draft, place);
        }
        if (draft.mode.equals(WITHDRAWN) && place.isBehindFrom()) {
            return true;
        }
        if (!place.isWhere() || draft.mode.equals(DEPLOYED) && place.isGoal()) {
            return false;
        }
        if (ON_THE_GROUND.contains(draft.mode)) {
            return true;
        }
        if (HELD.contains(draft.mode)) {
            return place.isCountry() ? standsClose(draft, place) : !isMatter(draft, place);
        }
        return !place.isCountry() && (opensClause(place) || isDirectlyBehind(draft, place));
    }

    /** "Arrived in Ankara", "a visit to Ankara", "visited Ankara"; where to, not where from. */
    private boolean isVisited(EventDraft draft, PlaceAt place) {
        boolean behind = place.begin() >= draft.match.begin();
        boolean direct = place.isBare() && behind && place.outset() - draft.match.end() <= NAME_REACH;
        boolean said = place.isWhere() || place.isGoal();
        return said && (behind || opensClause(place))
                || direct
                || isNamedAsVisited(draft, place)
                || isJoinedToVisited(draft, place);
    }

    /** {@code زار الوزير بيروت}: the city stands for the state that is visited. */
    private static boolean isNamedAsVisited(EventDraft draft, PlaceAt place) {
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
        if (draft.mode.equals(DEPLOYED)) {
            return place.isGoal() || place.isWhere();
        }
        if (!STRIKES.contains(draft.mode) || place.isCountry()) {
            return false;
        }
        boolean direct = place.isBare()
                && place.begin() >= draft.match.end()
                && view.words().unknownBetween(draft.match.end(), place.outset()) <= 1;
        boolean genitive = place.isBehindOf() && place.outset() == draft.match.end();
        return place.isStruck() || place.isGoal() || direct || genitive;
    }

    /** Directly behind the words of the act or its actors and dates, or at the head of the sentence. */
    private boolean standsClose(EventDraft draft, PlaceAt place) {
        int before = place.outset() - 1;
        return opensClause(place)
                || isDirectlyBehind(draft, place)
                || before >= view.begin() && view.words().isHidden(before) && !isMatter(draft, place);
    }

    private boolean opensClause(PlaceAt place) {
        int before = place.outset() - 1;
        return before < view.begin()
                || opensSentence(place)
                || view.clauses().begin(view.clauses().of(place.begin())) == place.outset();
    }

    private boolean isDirectlyBehind(EventDraft draft, PlaceAt place) {
        int end = draft.match.end();
        TriggerMatch.ObjectAt object = draft.match.object();
        int objectEnd = object == null ? end : object.end();
        return place.outset() == end || place.outset() == objectEnd;
    }

    /** "Talks on the war in Aleppo": behind a word for what they are about, with a noun between. */
    private boolean isMatter(EventDraft draft, PlaceAt place) {
        int before = place.outset() - 1;
        boolean ended = before < view.begin()
                || view.words().isHidden(before)
                || view.words().isComma(before);
        int from = draft.match.end();
        return !ended
                && place.begin() > from
                && (view.has(WordClass.ABOUT, from, place.outset())
                        || view.has(WordClass.DISCUSS, from, place.outset()));
    }

    /** "The Geneva talks", {@code محادثات جنيف}: the city after which an occasion is called. */
    private boolean namesOccasion(EventDraft draft, PlaceAt place) {
        if (place.precision() != PlacePrecision.CITY || !HELD.contains(draft.mode) || draft.mode.equals(VISIT)) {
            return false;
        }
        for (ActorGroup group : view.groups()) {
            boolean inside = group.begin() <= place.begin() && place.end() <= group.end();
            if (inside && group.isTalks() && view.clauses().of(group.begin()) == draft.match.clause()) {
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
