package org.dateline.jobs.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.export.text.TextTable;
import org.dateline.jobs.reading.Change;
import org.dateline.jobs.reading.EventText;
import org.dateline.jobs.reading.Promise;
import org.dateline.jobs.reading.Review;
import org.dateline.jobs.table.EventChangeRow;
import org.dateline.jobs.table.EventRow;

/** The lists that commands write. */
final class Listings {
    private static final List<String> EVENT_FIELDS = List.of(
            "event_id",
            "earliest",
            "latest",
            "edtf",
            "date_precision",
            "status",
            "event_mode",
            "title_en",
            "n_sources");

    /** Events, as {@code show} writes them. */
    static final Listing<EventRow> TIMELINE = new Listing<>(
            new TextTable(List.of("date", "event", "status", "sources", "id"), 1),
            event -> List.of(
                    EventText.date(event),
                    event.titleEn(),
                    event.status(),
                    Long.toString(event.nSources()),
                    event.eventId()),
            EVENT_FIELDS,
            Listings::values);

    /** Promises, as {@code due} writes them. */
    static final Listing<Promise> PROMISES = new Listing<>(
            new TextTable(List.of("date", "due", "moved", "event", "sources", "id"), 3),
            promise -> List.of(
                    EventText.date(promise.event()),
                    due(promise.daysLeft()),
                    moved(promise.daysMoved()),
                    promise.event().titleEn(),
                    Long.toString(promise.event().nSources()),
                    promise.event().eventId()),
            Stream.concat(EVENT_FIELDS.stream(), Stream.of("days_left", "days_moved"))
                    .toList(),
            promise -> {
                List<Object> values = new ArrayList<>(values(promise.event()));
                values.addAll(List.of(promise.daysLeft(), promise.daysMoved()));
                return values;
            });

    /** Changes, as {@code diff} writes them. */
    static final Listing<Change> CHANGES = new Listing<>(
            new TextTable(List.of("change", "what", "event", "id"), 2),
            change -> List.of(
                    change.row().change(),
                    what(change.row()),
                    change.title(),
                    change.row().eventId()),
            List.of(
                    "event_id",
                    "change",
                    "superseded_by",
                    "field",
                    "old_value",
                    "new_value",
                    "title_en",
                    "correction",
                    "author",
                    "reason"),
            change -> Arrays.asList(
                    change.row().eventId(),
                    change.row().change(),
                    change.row().supersededBy(),
                    change.row().field(),
                    change.row().oldValue(),
                    change.row().newValue(),
                    change.title(),
                    change.row().correction(),
                    change.row().author(),
                    change.row().reason()));

    /** Events to look at, as {@code review} writes them. */
    static final Listing<Review> REVIEWS = new Listing<>(
            new TextTable(List.of("score", "date", "event", "why", "correction"), 2),
            review -> List.of(
                    Double.toString(review.facts().score()),
                    EventText.date(review.event()),
                    review.event().titleEn(),
                    review.words(),
                    review.correction()),
            Stream.concat(
                            EVENT_FIELDS.stream(),
                            Stream.of("score", "reasons", "reasons_text", "correction", "confirmation"))
                    .toList(),
            review -> {
                List<Object> values = new ArrayList<>(values(review.event()));
                values.addAll(List.of(
                        review.facts().score(),
                        String.join("|", review.reasons()),
                        review.words(),
                        review.correction(),
                        review.confirmation()));
                return values;
            });

    private Listings() {}

    private static List<Object> values(EventRow event) {
        return Arrays.asList(
                event.eventId(),
                event.earliest(),
                event.latest(),
                event.edtf(),
                event.datePrecision(),
                event.status(),
                event.eventMode(),
                event.titleEn(),
                event.nSources());
    }

    private static String due(long daysLeft) {
        if (daysLeft == 0) {
            return "now";
        }
        return daysLeft > 0 ? "in " + days(daysLeft) : "overdue " + days(-daysLeft);
    }

    private static String moved(long daysMoved) {
        if (daysMoved == 0) {
            return "";
        }
        return daysMoved > 0 ? days(daysMoved) + " later" : days(-daysMoved) + " earlier";
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    private static String what(EventChangeRow row) {
        return switch (row.change()) {
            case "merged" -> "into " + row.supersededBy();
            case "split" -> "from " + row.oldValue();
            case "corrected" ->
                row.field() + ": " + shown(row.oldValue()) + " -> " + shown(row.newValue()) + ", by " + row.author()
                        + ": " + row.reason();
            case "updated" -> row.field() + ": " + shown(row.oldValue()) + " -> " + shown(row.newValue());
            default -> "";
        };
    }

    private static String shown(String value) {
        return value == null ? "nothing" : value;
    }
}
