package org.dateline.jobs.table;

import java.io.Serializable;
import java.time.LocalDate;

/** A row of {@code dim_actor}. */
public record ActorRow(
        @Column(says = "The id: kind and name.", example = "state:RUS")
        String actorId,

        @Column(says = "Name in English.", example = "Russia")
        String labelEn,

        @Column(says = "Name in Arabic.", whenNull = "not in the dictionary", example = "روسيا")
        String labelAr,

        @Column(says = "Name in French.", whenNull = "not in the dictionary", example = "Russie")
        String labelFr,

        @Column(says = "Name in Russian.", whenNull = "not in the dictionary", example = "Россия")
        String labelRu,

        @Column(says = "Name in Spanish.", whenNull = "not in the dictionary", example = "Rusia")
        String labelEs,

        @Column(says = "Name in Chinese.", whenNull = "not in the dictionary", example = "俄罗斯")
        String labelZh,

        @Column(
                says = "What it is.",
                oneOf = {"state", "igo", "ngo", "armed_group", "party", "person", "office", "talks", "body"},
                example = "state")
        String kind,

        @Column(says = "Sector code.", unit = "PLOVER", whenNull = "PLOVER has none for it", example = "GOV")
        String sector,

        @Column(
                says = "The state that it is, or belongs to.",
                unit = "ISO 3166 alpha-3",
                whenNull = "belongs to no state",
                example = "RUS")
        String countryIso3,

        @Column(
                says = "First day of its existence.",
                unit = "inclusive",
                whenNull = "always, or unknown",
                example = "1991-12-26")
        LocalDate validFrom,

        @Column(
                says = "Last day of its existence.",
                unit = "inclusive",
                whenNull = "still there, or unknown",
                example = "2017-11-17")
        LocalDate validTo,

        @Column(says = "Its Wikidata item.", whenNull = "not known", example = "Q159")
        String wikidataId)
        implements Serializable {}
