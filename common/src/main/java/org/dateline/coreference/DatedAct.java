package org.dateline.coreference;

import java.io.Serializable;
import java.util.List;
import org.dateline.timeline.DayInterval;

/** An act of a cluster and an object that its reports name, with the chosen date: what undated reports are held against. */
public record DatedAct(String clusterId, String mode, String objectKey, DayInterval date) implements Serializable {

    /**
     * Those of a cluster, dated by the reports that name an object.
     *
     * @param reports dated ones; those without an object are passed over
     */
    public static List<DatedAct> of(String clusterId, List<Report> reports) {
        List<Report> withObject =
                reports.stream().filter(report -> report.objectKey() != null).toList();
        if (withObject.isEmpty()) {
            return List.of();
        }
        DayInterval date = DateChoice.among(withObject).interval();
        return withObject.stream()
                .map(report -> new DatedAct(clusterId, report.eventMode(), report.objectKey(), date))
                .distinct()
                .toList();
    }
}
