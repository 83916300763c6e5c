package org.dateline.actor;

import org.dateline.text.Proclitics;

/** Tells where a capital or a seat of power is a mere place: behind "in", before "airport", or in a row of such. */
final class PlaceGuard {
    private static final int DAY_REACH = 6;

    private PlaceGuard() {}

    /** True where the city or building is the place of something; then it is noted, so that a city joined to it is one too. */
    static boolean isPlace(ActorText text, NamedActor seat) {
        boolean place = Datelines.isCityInCapitals(text, seat)
                || isNewspaper(text, seat)
                || isBehindPlaceWord(text, seat)
                || isBeforePlaceNoun(text, seat)
                || joinsPlace(text, seat);
        if (place) {
            text.memory.place(seat.end());
        } else {
            text.memory.destination(seat.end());
        }
        return place;
    }

    private static boolean isBehindPlaceWord(ActorText text, NamedActor seat) {
        if ((text.hits.proclitics(seat.hit()) & Proclitics.IN) != 0) {
            return true;
        }
        int before = seat.begin() - 1;
        while (text.is(before, WordClass.ARTICLE) || text.is(before, WordClass.OF)) {
            before--;
        }
        boolean ofName = before < seat.begin() - 1 && text.isCapitalised(before) && text.isUnknown(before);
        if (ofName || text.is(before, WordClass.PLACE_NOUN_BEFORE)) {
            return true;
        }
        return before >= seat.begin() - 2
                && text.is(before, WordClass.PLACE_PREPOSITION)
                && !text.is(before - 1, WordClass.ENVOY)
                && !isWhereTo(seat)
                && !(seat.name().aliasKind() == AliasKind.CAPITAL && isDestination(text, before))
                && !isThoughtOf(text, seat.end());
    }

    /** {@code в Москву}: the case says that somebody goes there. */
    private static boolean isWhereTo(NamedActor seat) {
        int cases = seat.name().cases();
        return cases != Case.UNKNOWN && Case.ACCUSATIVE.isIn(cases) && !Case.PREPOSITIONAL.isIn(cases);
    }

    /** "S'est rendu mardi à Moscou", "ambassadeurs à Canberra et à Washington". */
    private static boolean isDestination(ActorText text, int preposition) {
        if (text.is(preposition - 1, WordClass.AND) && text.memory.destinationEnd() == preposition - 1) {
            return true;
        }
        int before = preposition - 1;
        while (before > preposition - DAY_REACH && (text.is(before, WordClass.DAY) || text.isNumber(before))) {
            before--;
        }
        return text.is(before, WordClass.DESTINATION);
    }

    /** «الرياض» alone between quotation marks is the paper. */
    private static boolean isNewspaper(ActorText text, NamedActor seat) {
        return seat.name().aliasKind() == AliasKind.CAPITAL
                && !text.language.hasCapitals()
                && Quotes.isQuote(text, seat.begin() - 1)
                && Quotes.isQuote(text, seat.end());
    }

    /** "In Moscow's view", {@code в Москве отвергли} speak of the actor; "in Moscow's Red Square" does not. */
    private static boolean isThoughtOf(ActorText text, int end) {
        if (text.is(end, WordClass.SPOKEN)) {
            return true;
        }
        int behind = Possessives.end(text, end);
        return behind > end
                && text.isWord(behind)
                && !text.isCapitalised(behind)
                && !text.is(behind, WordClass.PLACE_NOUN_AFTER);
    }

    private static boolean isBeforePlaceNoun(ActorText text, NamedActor seat) {
        int next = Possessives.end(text, seat.end());
        if (text.isHyphen(next)) {
            next++;
        }
        return text.is(next, WordClass.PLACE_NOUN_AFTER);
    }

    private static boolean joinsPlace(ActorText text, NamedActor seat) {
        int placeEnd = text.memory.placeEnd();
        if (placeEnd == seat.begin()) {
            return (text.hits.proclitics(seat.hit()) & Proclitics.AND) != 0;
        }
        return placeEnd == seat.begin() - 1 && (text.is(placeEnd, WordClass.AND) || text.isComma(placeEnd));
    }
}
