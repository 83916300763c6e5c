package org.dateline.event.setting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.actor.ActorForm;
import org.dateline.actor.ActorMention;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.ObjectWord;
import org.dateline.place.Place;
import org.dateline.place.PlaceName;
import org.dateline.place.PlacePrecision;
import org.dateline.text.Hits;
import org.dateline.text.LetterCase;
import org.dateline.text.LexemeKind;
import org.dateline.text.TokenType;
import org.dateline.text.Tokens;

/** Finds the places that a sentence names as places: cities and regions by the table of places, states by the actors. */
public final class NamedPlaces {
    private static final String STATE = "state:";

    private final SentenceView view;
    private final NamedCountries countries;
    private final Hits hits;
    private final Tokens tokens;
    private final PlaceParts around;

    public NamedPlaces(SentenceView view, NamedCountries countries, PlaceWords words) {
        this.view = view;
        this.countries = countries;
        hits = view.words().hits();
        tokens = view.words().tokens();
        around = new PlaceParts(view, words);
    }

    /** The places in text order; those that stand for an actor are not among them, but for capitals that may be visited. */
    public List<PlaceAt> all() {
        List<PlaceAt> places = new ArrayList<>();
        for (int t = view.begin(); t < view.end(); t++) {
            int hit = hits.has(t, LexemeKind.PLACE) ? hits.longest(t, LexemeKind.PLACE) : Hits.NONE;
            if (hit != Hits.NONE && isPlace(t, hits.end(hit))) {
                places.add(named(t, hits.end(hit)));
                t = hits.end(hit) - 1;
            }
        }
        addCountries(places);
        places.sort(Comparator.comparingInt(PlaceAt::begin));
        return places;
    }

    private void addCountries(List<PlaceAt> places) {
        for (ActorGroup group : view.groups()) {
            for (ActorMention member : group.members()) {
                boolean here = member.begin() >= view.begin() && member.end() <= view.end();
                if (here && member.form() == ActorForm.NAME && member.actorId().startsWith(STATE)) {
                    places.add(country(group, member));
                }
            }
        }
    }

    private PlaceAt country(ActorGroup group, ActorMention state) {
        ActorMention first = group.members().get(0);
        around.read(first.begin(), state.end(), first.proclitics());
        String iso3 = state.actorId().substring(STATE.length());
        return new PlaceAt(
                Place.ofState(iso3),
                iso3,
                PlacePrecision.COUNTRY,
                state.begin(),
                state.end(),
                around.outset(),
                around.parts(),
                false,
                state.span());
    }

    private PlaceAt named(int begin, int end) {
        int best = Hits.NONE;
        for (int h = hits.from(begin); h < hits.to(begin); h++) {
            boolean fits = hits.end(h) == end && hits.lexeme(h) instanceof PlaceName;
            if (fits && (best == Hits.NONE || isMeantRatherThan(name(h), name(best)))) {
                best = h;
            }
        }
        PlaceName name = name(best);
        around.read(begin, end, hits.proclitics(best));
        return new PlaceAt(
                name.placeId(),
                name.countryIso3(),
                name.precision(),
                begin,
                end,
                around.outset(),
                around.parts(),
                isSeat(begin),
                hits.span(best, tokens));
    }

    private PlaceName name(int hit) {
        return (PlaceName) hits.lexeme(hit);
    }

    /** Of Tripoli in Libya and Tripoli in Lebanon, the one whose country the text names; else the first of the table. */
    private boolean isMeantRatherThan(PlaceName name, PlaceName other) {
        boolean named = countries.has(name.countryIso3());
        boolean otherNamed = countries.has(other.countryIso3());
        return named == otherNamed ? name.rank() < other.rank() : named;
    }

    private boolean isPlace(int begin, int end) {
        if (view.words().isDate(begin) || isPartOfObject(begin, end) || isPartOfLongerName(begin, end)) {
            return false;
        }
        if (!view.words().isHidden(begin)) {
            return !opensOtherName(begin, end);
        }
        ActorMention actor = actorAt(begin);
        boolean seat = actor != null && actor.form() == ActorForm.METONYM && actor.end() <= end;
        boolean talks = actor != null && actor.form() == ActorForm.TALKS;
        return seat || talks;
    }

    /** {@code مسقط رأس}: a longer name that is no actor's begins with that of the place. */
    private boolean opensOtherName(int begin, int end) {
        return hits.has(begin, LexemeKind.ACTOR) && hits.end(hits.longest(begin, LexemeKind.ACTOR)) > end;
    }

    private boolean isSeat(int token) {
        ActorMention actor = view.words().isHidden(token) ? actorAt(token) : null;
        return actor != null && actor.form() == ActorForm.METONYM;
    }

    private ActorMention actorAt(int token) {
        for (ActorGroup group : view.groups()) {
            for (ActorMention member : group.members()) {
                if (member.begin() <= token && token < member.end()) {
                    return member;
                }
            }
        }
        return null;
    }

    /** "Paris Agreement", "the Minsk agreements". */
    private boolean isPartOfObject(int begin, int end) {
        ObjectWord object = view.words().objectAt(begin);
        return view.words().ends().isInsideObject(begin)
                || object != null && view.words().objectEnd(begin) > end;
    }

    /** "Geneva Conventions", "Port Sudan Street": a capital before or behind that nothing explains. */
    private boolean isPartOfLongerName(int begin, int end) {
        boolean before = begin - 1 > view.begin() && isUnknownName(begin - 1);
        return !view.isTitle() && (before || end < view.end() && isUnknownName(end));
    }

    private boolean isUnknownName(int token) {
        return tokens.type(token) == TokenType.WORD
                && tokens.letterCase(token) != LetterCase.SMALL
                && !view.words().isHidden(token)
                && view.words().classesAt(token) == 0
                && !hits.has(token, LexemeKind.PLACE)
                && !hits.has(token, LexemeKind.RECORD);
    }
}
