package org.dateline.event.setting;

import org.dateline.place.PlacePrecision;
import org.dateline.text.Span;

/**
 * A place named in a sentence.
 *
 * @param begin the first token of its name
 * @param end one past the last token of its name
 * @param outset the first token of all that belongs to it: preposition, "the city of"
 * @param parts what the words before it say of it, as a mask
 * @param isActor true for a capital that was read as an actor
 * @param span the name in the text
 */
public record PlaceAt(
        String placeId,
        String countryIso3,
        PlacePrecision precision,
        int begin,
        int end,
        int outset,
        int parts,
        boolean isActor,
        Span span) {

    /** True where it says where something happens. */
    public boolean isWhere() {
        return (parts & PlaceWord.IN.bit()) != 0;
    }

    public boolean isGoal() {
        return (parts & PlaceWord.TO.bit()) != 0;
    }

    /** True where something falls on it. */
    public boolean isStruck() {
        return (parts & PlaceWord.ON.bit()) != 0;
    }

    public boolean isBehindOf() {
        return (parts & PlaceWord.OF.bit()) != 0;
    }

    public boolean isBehindFrom() {
        return (parts & PlaceWord.FROM.bit()) != 0;
    }

    /** True where no word says its part. */
    public boolean isBare() {
        return parts == 0;
    }

    public boolean isCountry() {
        return precision == PlacePrecision.COUNTRY;
    }
}
