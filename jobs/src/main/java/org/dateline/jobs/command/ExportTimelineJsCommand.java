package org.dateline.jobs.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.export.event.EventCard;
import org.dateline.export.timelinejs.TimelineJs;
import org.dateline.jobs.release.ReleaseFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "timelinejs",
        description = "Writes a timeline in the JSON format of TimelineJS3 (timeline.json).",
        footerHeading = "%nExample:%n",
        footer = "  dateline export timelinejs --actor Russia --topic topic:cbrn.opcw-jim --to out")
final class ExportTimelineJsCommand extends ExportTimelineCommand {

    private static final Comparator<EventCard> BEST_REPORTED = Comparator.<EventCard>comparingLong(
                    event -> -event.reports().nSources())
            .thenComparingLong(event -> -event.reports().nArticles())
            .thenComparing(EventCard::eventId);
    private static final Comparator<EventCard> BY_DATE = Comparator.<EventCard, LocalDate>comparing(
                    event -> event.date().earliest())
            .thenComparing(EventCard::eventId);

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "200",
            description = "At most so many events, those that most sources report (default: ${DEFAULT-VALUE}).")
    private int limit;

    ExportTimelineJsCommand(Services services) {
        super(services, "timeline.json");
    }

    @Override
    Written write(String title, Stream<EventCard> events, ReleaseFolder release, Path file) throws IOException {
        List<EventCard> all = events.sorted(BEST_REPORTED).toList();
        List<EventCard> kept = all.stream().limit(limit).sorted(BY_DATE).toList();
        TimelineJs.write(title, kept, Files.newOutputStream(file));
        int leftOut = all.size() - kept.size();
        return new Written(kept.size(), leftOut == 0 ? "" : leftOut + " that fewer sources report (--limit)");
    }
}
