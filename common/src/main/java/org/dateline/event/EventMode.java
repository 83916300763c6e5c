package org.dateline.event;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.dateline.actor.Labels;

/**
 * An act, one row of {@code event-modes.csv}.
 *
 * @param cameoCode with its leading zeros; null where CAMEO has no code for the act
 * @param goldstein CAMEO's score in -10..10; null where there is no code
 * @param isReciprocal true where the actors are participants, false where they are source and target
 * @param titles title templates, the first whose parts are known is taken
 * @param labels what the act is called
 */
public record EventMode(
        String mode,
        String type,
        String quadCategory,
        String cameoCode,
        Double goldstein,
        boolean isReciprocal,
        List<String> titles,
        Labels labels,
        String description)
        implements Serializable {

    /** The mode of acts that no other mode of their type names. */
    public static final String OTHER = "other";

    public EventMode {
        titles = List.copyOf(titles);
    }

    /** The name that no other act has: the mode, with the type before it where the mode is {@link #OTHER}. */
    public String fullName() {
        return mode.equals(OTHER) ? type.toLowerCase(Locale.ROOT) + '.' + OTHER : mode;
    }
}
