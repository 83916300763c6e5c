package org.dateline.timex.value;

import java.time.LocalDate;
import java.util.Optional;

/** The situation of one end of a range whose other end is known. */
record RangeSituation(Situation whole, Granule otherEnd) implements Situation {

    @Override
    public Optional<LocalDate> anchorDay() {
        return whole.anchorDay();
    }

    @Override
    public Optional<Granule> previous(Grain grain) {
        return otherEnd.grain().compareTo(grain) <= 0 ? Optional.of(otherEnd) : whole.previous(grain);
    }

    @Override
    public Optional<Granule> storyTime() {
        return Optional.of(otherEnd);
    }

    @Override
    public Tense tense() {
        return whole.tense();
    }

    @Override
    public TimexSettings settings() {
        return whole.settings();
    }
}
