package org.dateline.coreference.correction;

/**
 * What a correction changed, as the table {@code event_changes} tells it.
 *
 * @param supersededBy null unless the event is part of another now
 * @param field the column of events, or of mentions with their name before it
 * @param oldValue null where nothing stood there
 * @param newValue null where nothing stands there
 */
public record CorrectionChange(
        String eventId, String supersededBy, String field, String oldValue, String newValue, Correction correction) {}
