package org.dateline.coreference;

import java.io.Serializable;
import java.time.LocalDate;

/** A status, and the days on which it was first and last reported. */
public record StatusReport(String status, LocalDate first, LocalDate last) implements Serializable {}
