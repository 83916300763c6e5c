package org.dateline.place;

import java.util.Locale;

/** How large a place is, the most exact first. */
public enum PlacePrecision {
    CITY,
    /** Provinces, straits, seas, islands. */
    REGION,
    COUNTRY;

    /** As in the table {@code dim_place}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
