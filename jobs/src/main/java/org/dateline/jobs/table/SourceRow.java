package org.dateline.jobs.table;

import java.io.Serializable;

/** A row of {@code dim_source}. */
public record SourceRow(
        @Column(says = "The id.", example = "source:levant-wire")
        String sourceId,

        @Column(says = "The outlet's name.", example = "Levant Wire")
        String name,

        @Column(says = "Its country.", unit = "ISO 3166 alpha-3", whenNull = "not known", example = "SYR")
        String countryIso3,

        @Column(says = "Its language.", unit = "BCP 47", whenNull = "not known, or several", example = "ar")
        String language,

        @Column(
                says = "What kind of outlet it is.",
                whenNull = "not known",
                oneOf = {"agency", "newspaper", "broadcaster", "website", "government"},
                example = "agency")
        String kind)
        implements Serializable {}
