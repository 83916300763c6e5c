package org.dateline.jobs.table;

import java.io.Serializable;
import java.time.LocalDate;

/** A row of {@code dim_date}. */
public record DateRow(
        @Column(says = "The day.", example = "2017-11-02") LocalDate date,
        @Column(says = "Its year.", example = "2017") int year,

        @Column(says = "Its quarter.", unit = "1..4", example = "4")
        int quarter,

        @Column(says = "Its month.", unit = "1..12", example = "11")
        int month,

        @Column(says = "Its year and month.", unit = "yyyy-MM", example = "2017-11")
        String yearMonth,

        @Column(says = "The year that its week belongs to.", unit = "ISO 8601", example = "2017")
        int isoYear,

        @Column(says = "Its week.", unit = "ISO 8601", example = "44")
        int isoWeek,

        @Column(says = "The Monday of its week.", example = "2017-10-30")
        LocalDate isoWeekStart,

        @Column(says = "Its day of the week.", unit = "1 = Monday", example = "4")
        int dayOfWeek,

        @Column(says = "1 up to the 10th, 2 up to the 20th, 3 to the end of the month.", unit = "1..3", example = "1")
        int monthThird)
        implements Serializable {}
