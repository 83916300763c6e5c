package org.dateline.coreference.correction;

/** What corrections can change of an event. */
public record CorrectedEvent(String eventId, String edtf, String mode, double confidence) {}
