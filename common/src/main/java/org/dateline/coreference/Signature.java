package org.dateline.coreference;

import java.io.Serializable;
import java.time.LocalDate;
import org.dateline.timeline.DayInterval;
import org.dateline.timex.DateMethod;

/**
 * What a dated report says, without who says it. Reports with equal signatures report one event and are never compared.
 *
 * @param family the same for acts that may be one event: a vote and its outcome
 * @param objectKey null if none is named
 * @param topicId null if none was found
 * @param latest null where the end is open
 * @param isPublicationDay true where the date is that of publication, for want of words that say another
 * @param evidenceId null where the rest says enough to tell one event from others; else the one text it stands in
 */
public record Signature(
        String family,
        String mode,
        Cast cast,
        String objectKey,
        String topicId,
        LocalDate earliest,
        LocalDate latest,
        String precision,
        boolean isPublicationDay,
        String evidenceId)
        implements Serializable {

    /** Intervals up to this width date an act well enough for actors alone to tell it from others. */
    private static final int TELLING_WIDTH_DAYS = 31;

    /**
     * What a report is blocked and compared by.
     *
     * @throws java.util.NoSuchElementException if the report is undated
     */
    public static Signature of(Report report, Ancestry ancestry) {
        Cast cast = Cast.of(report);
        return new Signature(
                Act.family(report.eventType(), report.eventMode()),
                report.eventMode(),
                cast,
                report.objectKey(),
                report.primaryTopicId(),
                report.earliest(),
                report.latest(),
                report.datePrecision(),
                report.dateMethod().equals(DateMethod.PUBLICATION_DAY.code()),
                isTelling(report, cast, ancestry) ? null : report.evidenceId());
    }

    /** "A meeting in 2015" names no one event: two texts that say so need not mean the same. */
    private static boolean isTelling(Report report, Cast cast, Ancestry ancestry) {
        if (report.objectKey() != null) {
            return true;
        }
        DayInterval interval = report.interval().orElseThrow();
        if (cast.isComplete(new ActorSets(ancestry, interval.earliest()))) {
            return report.primaryTopicId() != null || interval.widthDays() <= TELLING_WIDTH_DAYS;
        }
        return !cast.isEmpty()
                && (report.primaryTopicId() != null ? interval.widthDays() <= TELLING_WIDTH_DAYS : interval.isDay());
    }

    public DayInterval interval() {
        return new DayInterval(earliest, latest);
    }

    /** 32 hex digits, the same for equal signatures. */
    public String key() {
        return ContentHash.hex(
                32, family, mode, cast, objectKey, topicId, earliest, latest, precision, isPublicationDay, evidenceId);
    }
}
