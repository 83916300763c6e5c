package org.dateline.coreference;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.dateline.timeline.DayInterval;

/** An act of a cluster and an object that its reports name, with the chosen date: what undated reports are held against. */
public record DatedAct(String clusterId, String mode, String objectKey, DayInterval date) implements Serializable {

    /** Those of a cluster; none where no report names an object. */
    public static List<DatedAct> of(String clusterId, List<Report> reports) {
        DayInterval date = DateChoice.among(reports).interval();
        List<DatedAct> acts = new ArrayList<>();
        for (Report report : reports) {
            if (report.objectKey() != null) {
                acts.add(new DatedAct(clusterId, report.eventMode(), report.objectKey(), date));
            }
        }
        return acts.stream().distinct().toList();
    }
}
