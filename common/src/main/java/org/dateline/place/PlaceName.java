package org.dateline.place;

import org.dateline.text.Lexeme;
import org.dateline.text.LexemeKind;

/**
 * A form that names a place.
 *
 * @param rank the place's row in its table: of places with one name the first is meant
 */
public record PlaceName(String placeId, String countryIso3, PlacePrecision precision, int rank) implements Lexeme {
    @Override
    public LexemeKind kind() {
        return LexemeKind.PLACE;
    }

    public boolean isCity() {
        return precision == PlacePrecision.CITY;
    }
}
