package org.dateline.timex.value;

import java.time.LocalDate;
import java.util.Optional;

/** All that an expression's meaning depends on beside its own words. */
public interface Situation {

    /** The day that relative words count from; empty where it is unknown or too doubtful. */
    Optional<LocalDate> anchorDay();

    /** The last date mentioned before that is of this grain or a finer one. */
    Optional<Granule> previous(Grain grain);

    /** The last date mentioned before, where dates without a year belong to its time and not to the publication's. */
    Optional<Granule> storyTime();

    /** Of the verb nearest to the expression. */
    Tense tense();

    TimexSettings settings();

    /** The same, for the other end of a range: dates without a year belong near to {@code other}. */
    default Situation near(Granule other) {
        return new RangeSituation(this, other);
    }
}
