package org.dateline.jobs.reading;

import org.dateline.jobs.table.EventChangeRow;

/** A change of an event and what the event is called, in the later release if it lives there. */
public record Change(String title, EventChangeRow row) {}
