package org.dateline.event.reading;

import java.util.List;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.setting.NamedCountries;
import org.dateline.event.setting.NamedPlaces;
import org.dateline.event.setting.PlaceAt;
import org.dateline.event.setting.PlaceWords;

/** The places of a sentence, looked for when first asked for. */
final class SentencePlaces {
    private final NamedPlaces reader;
    private List<PlaceAt> places;

    SentencePlaces(SentenceView view, NamedCountries countries, PlaceWords words) {
        reader = new NamedPlaces(view, countries, words);
    }

    List<PlaceAt> all() {
        if (places == null) {
            places = reader.all();
        }
        return places;
    }

    boolean isNone() {
        return all().isEmpty();
    }
}
