package org.dateline.timeline;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How much of an event falls into a period.
 *
 * @param start the first day of the period
 * @param share of the event's interval, above 0 and up to 1; the shares of an event sum to 1
 * @param isWhole true where the interval lies wholly inside
 */
public record PeriodShare(LocalDate start, double share, boolean isWhole) implements Serializable {}
