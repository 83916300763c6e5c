package org.dateline.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The independent sources among reports: copies of one text speak with one voice, that of its first outlet. */
final class Voices {
    private Voices() {}

    /** The reports by the source that first published their text, each list in order of publication. */
    static Map<String, List<Report>> of(List<Report> reports) {
        List<Report> inOrder = reports.stream().sorted(Report.BY_PUBLICATION).toList();
        Map<String, String> firstSource = new TreeMap<>();
        inOrder.forEach(report -> firstSource.putIfAbsent(report.evidenceId(), report.sourceId()));
        Map<String, List<Report>> voices = new TreeMap<>();
        for (Report report : inOrder) {
            voices.computeIfAbsent(firstSource.get(report.evidenceId()), source -> new ArrayList<>())
                    .add(report);
        }
        return voices;
    }
}
