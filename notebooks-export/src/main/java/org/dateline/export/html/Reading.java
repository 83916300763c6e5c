package org.dateline.export.html;

import java.time.LocalDate;

/**
 * A date that sources gave for an event.
 *
 * @param latest inclusive; null where the end is open
 * @param isChosen whether the event has this date
 */
public record Reading(LocalDate earliest, LocalDate latest, String edtf, long nSources, boolean isChosen) {}
