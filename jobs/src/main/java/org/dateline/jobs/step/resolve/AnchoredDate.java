package org.dateline.jobs.step.resolve;

import java.io.Serializable;
import java.time.LocalDate;
import org.dateline.coreference.Report;

/** The date of a mention that counts it from an event which other articles date. */
public record AnchoredDate(
        String mentionId,
        LocalDate earliest,
        LocalDate latest,
        String edtf,
        String datePrecision,
        String dateKind,
        String dateMethod)
        implements Serializable {

    static AnchoredDate of(Report report) {
        return new AnchoredDate(
                report.mentionId(),
                report.earliest(),
                report.latest(),
                report.edtf(),
                report.datePrecision(),
                report.dateKind(),
                report.dateMethod());
    }
}
