package org.dateline.timex.value;

import java.time.LocalDate;
import java.util.Optional;

/** The same situation in a tense that a word itself tells: "since" looks back, "until" mostly ahead. */
record ToldSituation(Situation whole, Tense tense) implements Situation {

    @Override
    public Optional<LocalDate> anchorDay() {
        return whole.anchorDay();
    }

    @Override
    public Optional<Granule> previous(Grain grain) {
        return whole.previous(grain);
    }

    @Override
    public Optional<Granule> storyTime() {
        return whole.storyTime();
    }

    @Override
    public TimexSettings settings() {
        return whole.settings();
    }
}
