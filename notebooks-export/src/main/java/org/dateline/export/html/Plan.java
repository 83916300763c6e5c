package org.dateline.export.html;

import java.time.LocalDate;

/**
 * What was announced first.
 *
 * @param knownFrom the day on which it was announced
 * @param earliest the first day for which it was announced
 * @param latest the last such day; null where the end is open
 */
public record Plan(LocalDate knownFrom, LocalDate earliest, LocalDate latest) {}
