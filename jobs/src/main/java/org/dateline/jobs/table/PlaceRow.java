package org.dateline.jobs.table;

import java.io.Serializable;

/** A row of {@code dim_place}. */
public record PlaceRow(
        @Column(
                says = "The id; that of a state as a place ends in its ISO 3166 alpha-3 code.",
                example = "place:geneva")
        String placeId,

        @Column(says = "Name in English.", example = "Geneva")
        String labelEn,

        @Column(says = "Name in Arabic.", whenNull = "not in the dictionary", example = "جنيف")
        String labelAr,

        @Column(says = "Name in French.", whenNull = "not in the dictionary", example = "Genève")
        String labelFr,

        @Column(says = "Name in Russian.", whenNull = "not in the dictionary", example = "Женева")
        String labelRu,

        @Column(says = "Name in Spanish.", whenNull = "not in the dictionary", example = "Ginebra")
        String labelEs,

        @Column(says = "Name in Chinese.", whenNull = "not in the dictionary", example = "日内瓦")
        String labelZh,

        @Column(
                says = "How large it is.",
                oneOf = {"city", "region", "country"},
                example = "city")
        String precision,

        @Column(
                says = "The state that it lies in.",
                unit = "ISO 3166 alpha-3",
                whenNull = "a sea, or land that several claim",
                example = "CHE")
        String countryIso3,

        @Column(says = "Latitude of its middle.", unit = "degrees north", whenNull = "a state", example = "46.2")
        Double lat,

        @Column(says = "Longitude of its middle.", unit = "degrees east", whenNull = "a state", example = "6.15")
        Double lon)
        implements Serializable {}
