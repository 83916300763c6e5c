package org.dateline.jobs.engine;

import java.util.List;
import org.dateline.event.EventModes;
import org.dateline.jobs.table.EventTypeRow;

/** Rows of {@code dim_event_type}. */
final class EventTypeRows {

    private EventTypeRows() {}

    static List<EventTypeRow> of(EventModes modes) {
        return modes.all().stream()
                .map(mode -> new EventTypeRow(
                        mode.type(),
                        mode.mode(),
                        mode.quadCategory(),
                        mode.cameoCode(),
                        mode.goldstein(),
                        mode.isReciprocal(),
                        mode.description()))
                .toList();
    }
}
