package org.dateline.jobs.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.jobs.report.Progress.StageTime;

/** A summary as lines of text. */
public final class SummaryText {

    private static final int LABEL_WIDTH = 16;
    private static final double LEAST_SECONDS = 0.001;

    private final List<String> lines = new ArrayList<>();

    private SummaryText() {}

    /** The lines, in the order of the stages; the release last. */
    public static List<String> lines(RunSummary run) {
        SummaryText text = new SummaryText();
        text.addRecords(run.records());
        run.reports().ifPresent(text::addReports);
        run.events().ifPresent(text::addEvents);
        run.corrections().ifPresent(text::addCorrections);
        text.addTimes(run);
        run.releasePath().ifPresent(path -> text.add("release", "%s", path));
        return text.lines;
    }

    private void addRecords(RunSummary.Records records) {
        long nRejected = records.rejected().stream().mapToLong(Count::count).sum();
        if (records.nIn() > 0) {
            String known = records.nKnown() == 0
                    ? ""
                    : String.format(Locale.ROOT, ", %,d read by an earlier run", records.nKnown());
            add("records", "%,d read: %,d articles, %,d rejected%s", records.nIn(), records.nOut(), nRejected, known);
        }
        if (records.nArticles() != records.nOut()) {
            add("articles", "%,d in all", records.nArticles());
        }
        addCounts("rejected", records.rejected());
        addCounts("languages", records.languages());
    }

    private void addReports(RunSummary.Reports reports) {
        add("reports", "%,d of events, %,d of them without a date", reports.nMentions(), reports.nUndated());
        if (reports.nOtherwise() > 0) {
            add(
                    "dictionaries",
                    "%,d articles were read with others, or by another version; --reread reads them again",
                    reports.nOtherwise());
        }
        addCounts("dates not read", reports.unreadDates());
        addCounts("names unknown", reports.unreadNames());
    }

    private void addEvents(RunSummary.Events events) {
        add(
                "events",
                "%,d from %,d reports: %,d reports merged into others, %,d events have several",
                events.nEvents(),
                events.nReports(),
                events.nReports() - events.nEvents(),
                events.nShared());
        addCounts("date precision", events.precisions());
    }

    private void addCorrections(RunSummary.Corrections corrections) {
        add(
                "corrections",
                "%,d read, %,d problems",
                corrections.nCorrections(),
                corrections.lost().size());
        corrections.lost().forEach(lost -> add("no correction", "%s", lost));
    }

    private void addTimes(RunSummary run) {
        if (run.times().isEmpty()) {
            return;
        }
        Duration total = run.times().stream().map(StageTime::time).reduce(Duration.ZERO, Duration::plus);
        String stages = run.times().stream()
                .map(time -> time.stage() + " " + Progress.seconds(time.time()))
                .collect(Collectors.joining(", "));
        add("time", "%s (%s)", Progress.seconds(total), stages);
        run.reports().ifPresent(reports -> addSpeed(run, reports, total));
    }

    private void addSpeed(RunSummary run, RunSummary.Reports reports, Duration total) {
        run.times().stream()
                .filter(time -> time.stage().equals("extract"))
                .forEach(time -> add(
                        "speed",
                        "%,.0f articles a second, %.1f MB a second in extraction; %,.0f articles a second in all",
                        reports.nArticles() / seconds(time.time()),
                        reports.megabytes() / seconds(time.time()),
                        reports.nArticles() / seconds(total)));
    }

    private static double seconds(Duration time) {
        return Math.max(LEAST_SECONDS, time.toMillis() / 1000.0);
    }

    private void addCounts(String label, List<Count> counts) {
        if (!counts.isEmpty()) {
            add(label, "%s", counts.stream().map(Count::toString).collect(Collectors.joining(", ")));
        }
    }

    private void add(String label, String format, Object... values) {
        lines.add(label + " ".repeat(LABEL_WIDTH - label.length()) + String.format(Locale.ROOT, format, values));
    }
}
