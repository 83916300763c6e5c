package org.dateline.place;

import java.util.regex.Pattern;
import org.dateline.actor.Labels;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/**
 * The table {@code places/places.csv}: cities and regions. Where a name is that of several places, the first row is meant
 * unless the text names the country of another.
 */
final class PlaceTable {
    static final String PATH = "places/places.csv";

    static final Column<String> PLACE_ID =
            matching("place_id", Pattern.compile("place:[a-z0-9]+(-[a-z0-9]+)*"), "no id such as place:geneva");
    private static final Column<PlacePrecision> PRECISION = Column.oneOf("precision", PlacePrecision.class);
    private static final Column<String> COUNTRY = matching(
                    "country_iso3", Pattern.compile("[A-Z]{3}"), "not three capitals such as CHE")
            .orEmpty();
    private static final Column<Double> LATITUDE = within("lat", 90);
    private static final Column<Double> LONGITUDE = within("lon", 180);

    static final TableSchema<Place> SCHEMA = TableSchema.of(
            1,
            row -> new Place(
                    row.value(PLACE_ID),
                    row.value(PRECISION),
                    row.value(COUNTRY),
                    row.value(LATITUDE),
                    row.value(LONGITUDE),
                    Labels.of(row)),
            PLACE_ID,
            PRECISION,
            COUNTRY,
            LATITUDE,
            LONGITUDE,
            Labels.IN_UN_LANGUAGES);

    private PlaceTable() {}

    private static Column<String> matching(String name, Pattern pattern, String complaint) {
        return new Column<>(name, true, cell -> {
            if (!pattern.matcher(cell).matches()) {
                throw new IllegalArgumentException("'" + cell + "' is " + complaint);
            }
            return cell;
        });
    }

    private static Column<Double> within(String name, int degrees) {
        return new Column<>(name, true, cell -> {
            double value = Column.decimal(name).reader().apply(cell);
            if (Math.abs(value) > degrees) {
                throw new IllegalArgumentException("'" + cell + "' is beyond " + degrees + " degrees");
            }
            return value;
        });
    }
}
