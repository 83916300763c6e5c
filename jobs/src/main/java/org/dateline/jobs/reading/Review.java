package org.dateline.jobs.reading;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.coreference.review.ReviewFacts;
import org.dateline.coreference.review.ReviewReason;
import org.dateline.jobs.table.EventRow;

/**
 * An event that needs an eye.
 *
 * @param otherDate the reading of its date that most sources give beside the chosen one, in EDTF; null if there is none
 * @param candidate the report without an event that most likely is of this one; null if there is none
 * @param denial the first report that says it did not happen; null if there is none
 */
public record Review(EventRow event, ReviewFacts facts, String otherDate, String candidate, String denial) {

    /** What who corrects must still say. */
    private static final String SIGNATURE = ";WHO;WHY;WHEN";

    /** The codes of all reasons. */
    public List<String> reasons() {
        return ReviewReason.of(facts).map(ReviewReason::code).toList();
    }

    /** All reasons in words. */
    public String words() {
        return ReviewReason.of(facts).map(reason -> reason.words(facts)).collect(Collectors.joining("; "));
    }

    /** The row of {@code corrections.csv} that mends what weighs most. */
    public String correction() {
        ReviewReason heaviest = ReviewReason.of(facts)
                .max(Comparator.comparingDouble((ReviewReason reason) -> reason.points(facts))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(ReviewReason.LOW_CONFIDENCE);
        String id = event.eventId();
        return switch (heaviest) {
                    case CONFLICTING_STATUS -> denial + ";split;";
                    case DATES_DISAGREE -> id + ";redate;" + (otherDate == null ? "EDTF" : otherDate);
                    case WEAK_BRIDGE -> id + ";split;MENTION|MENTION";
                    case CANDIDATES -> candidate + ";merge;" + id;
                    case LOW_CONFIDENCE -> id + ";reject;";
                }
                + SIGNATURE;
    }

    /** The row that says the event is right, as long as it has its date. */
    public String confirmation() {
        return event.eventId() + ";confirm;" + event.edtf() + SIGNATURE;
    }
}
