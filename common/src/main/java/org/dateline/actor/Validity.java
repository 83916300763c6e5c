package org.dateline.actor;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.Row;

/**
 * The days on which something holds, both ends included.
 *
 * @param from null where the start is unknown
 * @param to null where it still holds or the end is unknown
 */
public record Validity(LocalDate from, LocalDate to) implements Serializable {
    public static final Validity ALWAYS = new Validity(null, null);
    public static final Column<LocalDate> FROM = Column.day("valid_from").orEmpty();
    public static final Column<LocalDate> TO = Column.day("valid_to").orEmpty();

    /** The validity in a row's columns {@code valid_from} and {@code valid_to}. */
    public static Validity of(Row row) {
        return new Validity(row.value(FROM), row.value(TO));
    }

    /** True where it ends before it starts, which a table must not say. */
    public boolean isReversed() {
        return from != null && to != null && to.isBefore(from);
    }

    public boolean holdsAt(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** The days on which both hold; empty if there are none. */
    public Optional<Validity> and(Validity other) {
        Validity both = new Validity(later(from, other.from), earlier(to, other.to));
        return both.isReversed() ? Optional.empty() : Optional.of(both);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a == null || b != null && b.isAfter(a) ? b : a;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a == null || b != null && b.isBefore(a) ? b : a;
    }
}
