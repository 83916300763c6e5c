package org.dateline.jobs.exchange;

import java.time.LocalDate;
import java.util.Optional;

/** Days, both ends counted; without an end where one is empty. */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** As a condition on the columns {@code earliest} and {@code latest}: that a day of the interval is inside. */
    String meets() {
        return "latest >= DATE'" + from.orElse(LocalDate.of(1, 1, 1)) + "' AND earliest <= DATE'"
                + to.orElse(LocalDate.of(9999, 12, 31)) + "'";
    }
}
