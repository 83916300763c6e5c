package org.dateline.jobs.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.dateline.jobs.report.Progress.StageTime;
import org.junit.jupiter.api.Test;

class SummaryTextTest {

    private static final RunSummary.Records RECORDS = new RunSummary.Records(
            1204,
            0,
            1200,
            1200,
            List.of(new Count("json_invalid", 4)),
            List.of(new Count("ar", 700), new Count("en", 500)));

    @Test
    void aWholeRunIsSummedUpStageByStage() {
        RunSummary run = new RunSummary(
                RECORDS,
                Optional.of(new RunSummary.Reports(
                        1200,
                        4.5,
                        0,
                        3000,
                        900,
                        List.of(new Count("in due course", 12)),
                        List.of(new Count("John Doe", 3)))),
                Optional.of(new RunSummary.Events(
                        1500, 2000, 300, List.of(new Count("day", 1400), new Count("month", 100)))),
                Optional.of(new RunSummary.Corrections(
                        12, List.of("corrections.csv:7  event:1;reject;  event:1 is gone."))),
                List.of(
                        new StageTime("ingest", Duration.ofMillis(1500)),
                        new StageTime("extract", Duration.ofSeconds(3))),
                Optional.of("/w/releases/v=x"));
        assertThat(SummaryText.lines(run))
                .containsExactly(
                        "records         1,204 read: 1,200 articles, 4 rejected",
                        "rejected        json_invalid 4",
                        "languages       ar 700, en 500",
                        "reports         3,000 of events, 900 of them without a date",
                        "dates not read  in due course 12",
                        "names unknown   John Doe 3",
                        "events          1,500 from 2,000 reports: 500 reports merged into others, 300 events have"
                                + " several",
                        "date precision  day 1,400, month 100",
                        "corrections     12 read, 1 problems",
                        "no correction   corrections.csv:7  event:1;reject;  event:1 is gone.",
                        "time            4.5 s (ingest 1.5 s, extract 3.0 s)",
                        "speed           400 articles a second, 1.5 MB a second in extraction; 267 articles a second"
                                + " in all",
                        "release         /w/releases/v=x");
    }

    @Test
    void aSingleStageTellsOfItselfOnly() {
        RunSummary run = new RunSummary(
                RECORDS, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());
        assertThat(SummaryText.lines(run)).hasSize(3);
    }

    @Test
    void aRunThatContinuesTellsWhatWasKnownAndReadOtherwise() {
        RunSummary run = new RunSummary(
                new RunSummary.Records(10, 7, 3, 1203, List.of(), List.of(new Count("ar", 3))),
                Optional.of(new RunSummary.Reports(3, 0.1, 1200, 3000, 900, List.of(), List.of())),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
        assertThat(SummaryText.lines(run))
                .containsExactly(
                        "records         10 read: 3 articles, 0 rejected, 7 read by an earlier run",
                        "articles        1,203 in all",
                        "languages       ar 3",
                        "reports         3,000 of events, 900 of them without a date",
                        "dictionaries    1,200 articles were read with others, or by another version; --reread reads"
                                + " them again");
    }

    @Test
    void longTimesAreInMinutes() {
        assertThat(Progress.seconds(Duration.ofSeconds(125))).isEqualTo("2 min 5 s");
        assertThat(Progress.seconds(Duration.ofMillis(60))).isEqualTo("0.1 s");
    }
}
