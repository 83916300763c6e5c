package org.dateline.coreference;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * How often, and when, an event is reported.
 *
 * @param nIndependentSources outlets with a text of their own: copies of one text count once
 */
public record ReportCounts(
        int nMentions,
        int nArticles,
        int nSources,
        int nIndependentSources,
        int nLanguages,
        LocalDate firstReported,
        LocalDate lastReported)
        implements Serializable {

    /** @param reports in order of publication, at least one */
    static ReportCounts of(List<Report> reports) {
        return new ReportCounts(
                reports.size(),
                distinct(reports, Report::articleId),
                distinct(reports, Report::sourceId),
                Voices.of(reports).size(),
                distinct(reports, Report::language),
                reports.get(0).publishedDate(),
                reports.get(reports.size() - 1).publishedDate());
    }

    private static int distinct(List<Report> reports, Function<Report, String> field) {
        return (int) reports.stream().map(field).distinct().count();
    }
}
