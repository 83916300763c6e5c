package org.dateline.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * When an article was published.
 *
 * @param at null if only the day is known
 * @param date the day in the record's own offset, else UTC
 */
record PublishedTime(Instant at, LocalDate date) {

    /** Before it there were no wires; a later year than {@link #LAST_YEAR} is a slip of the keyboard. */
    static final int FIRST_YEAR = 1800;

    static final int LAST_YEAR = 2100;

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendPattern("['T'][ ]HH:mm[:ss]")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .optionalStart()
            .appendLiteral(' ')
            .optionalEnd()
            .optionalStart()
            .appendPattern("[XXXXX][XXXX][X]")
            .optionalEnd()
            .optionalStart()
            .appendLiteral('[')
            .appendZoneRegionId()
            .appendLiteral(']')
            .optionalEnd()
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /**
     * The time that a record gives: a day ({@code 2017-11-02}), a day and time with or without offset ({@code
     * 2017-11-02T23:43:00+02:00}), or a time as in mail and feeds ({@code Thu, 02 Nov 2017 21:43:00 GMT}). Empty for
     * anything else, for a day that no calendar has (30 February) and for years outside 1800..2100.
     */
    static Optional<PublishedTime> parse(String text) {
        String stripped = text.strip();
        try {
            PublishedTime time = Character.isDigit(stripped.codePointAt(0))
                    ? ofIso(stripped)
                    : of(ZonedDateTime.parse(stripped, DateTimeFormatter.RFC_1123_DATE_TIME));
            int year = time.date.getYear();
            return FIRST_YEAR <= year && year <= LAST_YEAR ? Optional.of(time) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static PublishedTime ofIso(String text) {
        TemporalAccessor parsed = ISO.parseBest(text, ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
        if (parsed instanceof ZonedDateTime zoned) {
            return of(zoned);
        }
        if (parsed instanceof LocalDateTime local) {
            return new PublishedTime(local.toInstant(ZoneOffset.UTC), local.toLocalDate());
        }
        return new PublishedTime(null, LocalDate.from(parsed));
    }

    private static PublishedTime of(ZonedDateTime zoned) {
        return new PublishedTime(zoned.toInstant(), zoned.toLocalDate());
    }
}
