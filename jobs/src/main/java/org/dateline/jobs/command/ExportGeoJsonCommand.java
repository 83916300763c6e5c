package org.dateline.jobs.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dateline.export.event.EventCard;
import org.dateline.export.geojson.EventMap;
import org.dateline.jobs.release.ReleaseFolder;
import picocli.CommandLine.Command;

@Command(
        name = "geojson",
        description = "Writes events as points on the map (events.geojson: GeoJSON, RFC 7946).",
        footerHeading = "%nExample:%n",
        footer = "  dateline export geojson --since 2017-10-01 --until 2017-10-31 --to out")
final class ExportGeoJsonCommand extends ExportTimelineCommand {

    ExportGeoJsonCommand(Services services) {
        super(services, "events.geojson");
    }

    @Override
    Written write(String title, Stream<EventCard> events, ReleaseFolder release, Path file) throws IOException {
        long written = 0;
        long leftOut = 0;
        try (EventMap map = new EventMap(Files.newOutputStream(file))) {
            for (Iterator<EventCard> each = events.iterator(); each.hasNext(); ) {
                EventCard event = each.next();
                if (event.venue() != null && event.venue().isOnMap()) {
                    map.add(event);
                    written++;
                } else {
                    leftOut++;
                }
            }
        }
        return new Written(written, leftOut == 0 ? "" : leftOut + " without coordinates");
    }
}
