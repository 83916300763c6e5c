package org.dateline.jobs.table;

import java.io.Serializable;
import java.time.LocalDate;

/** A row of {@code coverage_daily}. */
public record CoverageRow(
        @Column(says = "The outlet.", in = "dim_source", example = "source:levant-wire")
        String sourceId,

        @Column(says = "The language of the articles.", unit = "BCP 47", example = "ar")
        String language,

        @Column(says = "The day of publication.", example = "2017-11-02")
        LocalDate publishedDate,

        @Column(says = "Articles read.", example = "12") long nArticles,

        @Column(says = "Those that report an event with a date.", example = "7")
        long nArticlesWithEvent,

        @Column(says = "Those that copy an earlier text.", example = "2")
        long nDuplicates)
        implements Serializable {}
