package org.dateline.jobs.engine;

import java.util.List;
import org.dateline.actor.Labels;
import org.dateline.event.EventMode;
import org.dateline.event.EventModes;
import org.dateline.jobs.table.EventTypeRow;

/** Rows of {@code dim_event_type}. */
final class EventTypeRows {

    private EventTypeRows() {}

    static List<EventTypeRow> of(EventModes modes) {
        return modes.all().stream().map(EventTypeRows::row).toList();
    }

    private static EventTypeRow row(EventMode mode) {
        Labels labels = mode.labels();
        return new EventTypeRow(
                mode.type(),
                mode.mode(),
                mode.quadCategory(),
                mode.cameoCode(),
                mode.goldstein(),
                mode.isReciprocal(),
                labels.en(),
                labels.ar(),
                labels.fr(),
                labels.ru(),
                labels.es(),
                labels.zh(),
                labels.tr(),
                labels.fa(),
                mode.description());
    }
}
