package org.dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.dictionary.Dictionaries;
import org.dateline.event.EventMode;
import org.dateline.event.EventModes;
import org.junit.jupiter.api.Test;

class CodebookTest {
    private final EventModes modes = EventModes.of(Dictionaries.with(List.of()));

    @Test
    void programHasTheActsOfTheCodebookAndNoOthers() {
        assertThat(modes.typesByMode()).containsExactlyInAnyOrderEntriesOf(Codebook.TYPE_BY_MODE);
    }

    @Test
    void programHasTheReciprocalActsOfTheCodebook() {
        assertThat(modes.all())
                .filteredOn(mode -> mode.isReciprocal() && !mode.mode().equals(EventMode.OTHER))
                .extracting(EventMode::mode)
                .containsExactlyInAnyOrderElementsOf(Codebook.RECIPROCAL_MODES);
    }
}
