package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.table.StateRow;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.Located;

/** All places: those of the table, and every state. */
public final class PlaceCatalog {
    private final List<Place> places;

    private PlaceCatalog(List<Place> places) {
        this.places = List.copyOf(places);
    }

    /** What is wrong with the tables goes to the problems of the dictionaries. */
    public static PlaceCatalog load(Dictionaries dictionaries) {
        List<Place> places = new ArrayList<>();
        for (Located<Place> row : dictionaries.rows(PlaceTable.PATH, PlaceTable.SCHEMA)) {
            places.add(row.value());
        }
        for (Located<StateRow> row : dictionaries.rows(StateRow.PATH, StateRow.SCHEMA)) {
            places.add(ofState(row.value()));
        }
        return new PlaceCatalog(places);
    }

    private static Place ofState(StateRow state) {
        return new Place(Place.ofState(state.iso3()), PlacePrecision.COUNTRY, state.iso3(), null, null, state.labels());
    }

    /** Cities and regions in the order of the table, then states. */
    public List<Place> places() {
        return places;
    }
}
