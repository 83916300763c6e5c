package org.dateline.timex.value;

import java.time.LocalDate;
import java.util.Optional;

/** A made-up situation in which everything resolves: for asking what kind of value an expression has. */
enum SomeDay implements Situation {
    SITUATION;

    private static final LocalDate DAY = LocalDate.of(2000, 6, 15);
    /** Far enough back that what follows it is not ahead. */
    private static final LocalDate TOLD = LocalDate.of(1990, 6, 15);

    private static final TimexSettings SETTINGS = new TimexSettings(10, 20, 3, 3, 0, 0, 0);

    @Override
    public Optional<LocalDate> anchorDay() {
        return Optional.of(DAY);
    }

    @Override
    public Optional<Granule> previous(Grain grain) {
        return Optional.of(Granule.day(TOLD));
    }

    @Override
    public Optional<Granule> storyTime() {
        return Optional.empty();
    }

    @Override
    public Tense tense() {
        return Tense.PAST;
    }

    @Override
    public TimexSettings settings() {
        return SETTINGS;
    }
}
