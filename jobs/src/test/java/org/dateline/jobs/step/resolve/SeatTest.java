package org.dateline.jobs.step.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeatTest {

    private static Seat asking(long block) {
        return new Seat(block, block, true, false);
    }

    private static Seat answering(long block) {
        return new Seat(block, block, false, false);
    }

    private static Seat inHot(long block) {
        return new Seat(block, block, true, true);
    }

    @Test
    void twoMeetWhereBothSitAndOneAsks() {
        assertThat(Seat.common(
                        List.of(asking(1), answering(2), answering(3), asking(4)),
                        List.of(answering(1), answering(2), asking(3), asking(5))))
                .extracting(Seat::block)
                .containsExactly(1L, 3L);
    }

    @Test
    void inAHotBlockTheyNeedNotMeet() {
        assertThat(Seat.common(List.of(inHot(1)), List.of(inHot(1)))).isEmpty();
    }
}
