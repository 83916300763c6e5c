package org.dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CalibrationTest {
    private final Calibration calibration = new Calibration();

    @Test
    void nineOfTenRightAtNineTenthsLeavesNoGap() {
        for (int i = 0; i < 10; i++) {
            calibration.add(0.9, i > 0);
        }
        assertThat(calibration.gap()).isLessThan(1e-9);
    }

    @Test
    void eachStepCountsByItsEvents() {
        calibration.add(1, true);
        calibration.add(1, true);
        calibration.add(1, true);
        calibration.add(0.6, false);
        assertThat(calibration.gap()).isBetween(14.99, 15.01);
        assertThat(calibration.table())
                .contains("0.6-0.7          1      60      0", "0.9-1.0          3     100    100");
    }

    @Test
    void stepsOfFewEventsSayNothingOfALanguage() {
        for (int i = 0; i < 10; i++) {
            calibration.add(0.9, i > 0);
        }
        calibration.add(0.6, false);
        assertThat(calibration.gapOfFullSteps()).isLessThan(1e-9);
        assertThat(calibration.line("ru"))
                .startsWith("ru")
                .contains("10  90  90")
                .doesNotContain(" 60 ");
    }
}
