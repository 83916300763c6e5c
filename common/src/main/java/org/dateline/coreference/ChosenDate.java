package org.dateline.coreference;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.dateline.timeline.DayInterval;
import org.dateline.timex.DatePrecision;
import org.dateline.timex.DateReading;

/**
 * The date of an event.
 *
 * @param latest null where the end is open
 * @param precision a {@link DatePrecision} code
 * @param kind a {@link org.dateline.timex.DateKind} code
 * @param agreement share of independent sources of which a reading meets it, in 0..1
 */
public record ChosenDate(
        LocalDate earliest, LocalDate latest, String precision, String kind, String edtf, double agreement)
        implements Serializable {

    static ChosenDate of(DateChoice choice) {
        Report chosen = choice.chosen();
        return new ChosenDate(
                chosen.earliest(),
                chosen.latest(),
                chosen.datePrecision(),
                chosen.dateKind(),
                DateChoice.edtf(chosen),
                choice.agreement());
    }

    /** That date, as all agree. */
    static ChosenDate of(DateReading reading) {
        return new ChosenDate(
                reading.earliest(),
                reading.latest(),
                reading.precision().code(),
                reading.kind().code(),
                reading.edtf(),
                1);
    }

    public DayInterval interval() {
        return new DayInterval(earliest, latest);
    }

    /** The day; empty where it is known less precisely. */
    public Optional<LocalDate> day() {
        boolean isDay = interval().isDay() && DatePrecision.DAY.code().equals(precision);
        return isDay ? Optional.of(earliest) : Optional.empty();
    }
}
