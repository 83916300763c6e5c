package org.dateline.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.jobs.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SampleRelease.Extension.class)
class DescribeTest {

    private final SampleRelease release;

    DescribeTest(SampleRelease release) {
        this.release = release;
    }

    @Test
    void theExamplesAreThoseOfTheWarehouse() {
        String madeUp = Tables.EVENT_DATES.column("event_id").about().example();
        Shell.Result result = release.run("describe", "event_dates", "--width", "150");
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out())
                .containsPattern("The event. In events. +event:[0-9a-f]{16}\n")
                .doesNotContain(madeUp + "\n");
        assertThat(result.out().lines())
                .hasSizeGreaterThan(Tables.EVENT_DATES.columns().size());
    }
}
