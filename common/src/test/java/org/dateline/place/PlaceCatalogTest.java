package org.dateline.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.dictionary.Dictionaries;
import org.junit.jupiter.api.Test;

/** The table of places, as far as a machine can check it. */
class PlaceCatalogTest {
    /** Wider than any country is from one of its cities to the next, but for islands and Siberia. */
    private static final double FAR_KM = 1600;

    /** Has a code of its own, and is no state of the tables. */
    private static final String WESTERN_SAHARA = "ESH";

    private static final double EARTH_DIAMETER_KM = 12_742;

    /** Far from the rest of their states. */
    private static final Set<String> REMOTE = Set.of("place:honolulu", "place:anchorage", "place:banda-aceh");

    private final Dictionaries dictionaries = Dictionaries.with(List.of());
    private final List<Place> places = PlaceCatalog.load(dictionaries).places();

    @Test
    void theTablesHaveNoProblemsAndNoIdTwice() {
        assertThat(dictionaries.problems().all()).isEmpty();
        assertThat(places).extracting(Place::placeId).doesNotHaveDuplicates().hasSizeGreaterThan(1200);
    }

    @Test
    void everyCityLiesInAStateThatThereIs() {
        Set<String> states = places.stream()
                .filter(place -> place.precision() == PlacePrecision.COUNTRY)
                .map(Place::countryIso3)
                .collect(Collectors.toSet());
        assertThat(places)
                .filteredOn(place -> place.precision() == PlacePrecision.CITY)
                .filteredOn(place -> !place.countryIso3().equals(WESTERN_SAHARA))
                .allSatisfy(city -> assertThat(states).as(city.placeId()).contains(city.countryIso3()));
    }

    @Test
    void everyCityLiesNearAnotherOfItsState() {
        Map<String, List<Place>> cities = places.stream()
                .filter(place -> place.precision() == PlacePrecision.CITY)
                .filter(place -> !REMOTE.contains(place.placeId()))
                .collect(Collectors.groupingBy(Place::countryIso3));
        cities.values().stream()
                .filter(list -> list.size() > 1)
                .forEach(list -> assertThat(list)
                        .allSatisfy(city -> assertThat(nearest(city, list))
                                .as(city.placeId())
                                .isLessThan(FAR_KM)));
    }

    private static double nearest(Place city, List<Place> others) {
        return others.stream()
                .filter(other -> !other.equals(city))
                .mapToDouble(other -> distance(city, other))
                .min()
                .orElse(0);
    }

    private static double distance(Place one, Place other) {
        double latitudes = Math.toRadians(other.latitude() - one.latitude());
        double longitudes = Math.toRadians(other.longitude() - one.longitude());
        double chord = Math.pow(Math.sin(latitudes / 2), 2)
                + Math.cos(Math.toRadians(one.latitude()))
                        * Math.cos(Math.toRadians(other.latitude()))
                        * Math.pow(Math.sin(longitudes / 2), 2);
        return EARTH_DIAMETER_KM * Math.asin(Math.sqrt(chord));
    }
}
