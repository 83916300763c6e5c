package org.dateline.coreference;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A reading of an event's date.
 *
 * @param latest null where the end is open
 */
public record EventDate(
        LocalDate earliest, LocalDate latest, String edtf, int nSources, int nMentions, boolean isChosen)
        implements Serializable {

    /** The same reading, as the one that was chosen or not. */
    EventDate chosen(boolean isNowChosen) {
        return new EventDate(earliest, latest, edtf, nSources, nMentions, isNowChosen);
    }
}
