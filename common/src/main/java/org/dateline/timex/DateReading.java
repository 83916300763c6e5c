package org.dateline.timex;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a date expression says of days.
 *
 * @param edtf the Extended Date/Time Format form, such as {@code [2017-11-11..2017-11-20]}
 * @param earliest first day, inclusive
 * @param latest last day, inclusive; null where the end is open
 */
public record DateReading(String edtf, LocalDate earliest, LocalDate latest, DatePrecision precision, DateKind kind)
        implements Serializable {

    public DateReading {
        Objects.requireNonNull(edtf);
        Objects.requireNonNull(earliest);
        Objects.requireNonNull(precision);
        Objects.requireNonNull(kind);
        if (latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException("latest " + latest + " is before earliest " + earliest);
        }
    }

    /** That one day. */
    public static DateReading day(LocalDate day) {
        return new DateReading(day.toString(), day, day, DatePrecision.DAY, DateKind.POINT);
    }
}
