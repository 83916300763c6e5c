package org.dateline.jobs.command;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.export.calendar.PlanCalendar;
import org.dateline.export.event.EventCard;
import org.dateline.jobs.release.ReleaseFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "ics",
        description = {
            "Writes plans and deadlines as a calendar (plans.ics: iCalendar, RFC 5545): what is scheduled, and what came"
                    + " of what was.",
            "Entries keep their UID from release to release."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline export ics --to out",
            "  dateline export ics --topic topic:cbrn.opcw-jim --since 2017-11-01 --to out"
        })
final class ExportIcsCommand extends ExportTimelineCommand {

    @Option(
            names = "--widest",
            paramLabel = "DAYS",
            defaultValue = "31",
            description = "How wide the date of an entry may be (default: ${DEFAULT-VALUE}).")
    private int widestDays;

    ExportIcsCommand(Services services) {
        super(services, "plans.ics");
    }

    @Override
    Written write(String title, Stream<EventCard> events, ReleaseFolder release, Path file) throws IOException {
        Map<Boolean, List<EventCard>> plans =
                events.filter(PlanCalendar::isPlan).collect(Collectors.partitioningBy(this::fits));
        try (Writer out = Files.newBufferedWriter(file)) {
            new PlanCalendar(title, release.id().startedAt()).write(plans.get(true), out);
        }
        int tooWide = plans.get(false).size();
        return new Written(
                plans.get(true).size(),
                tooWide == 0 ? "" : tooWide + " whose date is wider than " + widestDays + " days (--widest)");
    }

    private boolean fits(EventCard event) {
        return PlanCalendar.widthDays(event) <= widestDays;
    }
}
