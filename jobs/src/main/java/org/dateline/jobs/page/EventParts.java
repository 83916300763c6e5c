package org.dateline.jobs.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dateline.event.EventStatus;
import org.dateline.export.html.Act;
import org.dateline.export.html.Link;
import org.dateline.export.html.PageEvent;
import org.dateline.export.html.Part;
import org.dateline.export.html.Plan;
import org.dateline.export.html.Reading;
import org.dateline.export.html.Report;
import org.dateline.jobs.table.EventActorRow;
import org.dateline.jobs.table.EventDateRow;
import org.dateline.jobs.table.EventHistoryRow;
import org.dateline.jobs.table.EventLinkRow;
import org.dateline.jobs.table.EventRow;
import org.dateline.jobs.table.EventTopicRow;
import org.dateline.jobs.table.TimelineEntryRow;
import org.dateline.timex.DateKind;
import org.dateline.timex.DatePrecision;
import org.dateline.timex.DateReading;

/** Puts together what the tables of a release know of an event, by its id. */
record EventParts(
        Map<String, List<EventActorRow>> actors,
        Map<String, List<TimelineEntryRow>> entries,
        Map<String, List<EventTopicRow>> topics,
        Map<String, List<EventDateRow>> dates,
        Map<String, List<EventLinkRow>> links,
        Map<String, List<EventHistoryRow>> history) {

    /** The event with those reports. */
    PageEvent event(EventRow row, List<Report> reports) {
        String id = row.eventId();
        return new PageEvent(
                id,
                row.titleEn(),
                new Act(row.eventType(), row.eventMode(), row.quadCategory()),
                row.status(),
                date(row),
                row.dateAgreement(),
                of(actors, id).stream()
                        .map(actor -> new Part(actor.actorId(), actor.role()))
                        .toList(),
                of(entries, id).stream()
                        .map(TimelineEntryRow::actorId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList(),
                of(topics, id).stream()
                        .sorted(Comparator.comparing(EventTopicRow::isPrimary).reversed())
                        .map(EventTopicRow::topicId)
                        .toList(),
                row.nSources(),
                row.nMentions(),
                row.firstReported(),
                reports,
                of(dates, id).stream().map(EventParts::reading).toList(),
                of(links, id).stream()
                        .map(link -> new Link(link.relation(), link.linkedEventId()))
                        .toList(),
                plan(of(history, id)));
    }

    private static <R> List<R> of(Map<String, List<R>> rows, String id) {
        return rows.getOrDefault(id, List.of());
    }

    private static DateReading date(EventRow row) {
        return new DateReading(
                row.edtf(),
                row.earliest(),
                row.latest(),
                DatePrecision.ofCode(row.datePrecision()),
                DateKind.valueOf(row.dateKind().toUpperCase(Locale.ROOT)));
    }

    private static Reading reading(EventDateRow row) {
        return new Reading(row.earliest(), row.latest(), row.edtf(), row.nSources(), row.isChosen());
    }

    /** What was scheduled when the event was first known, before its day. */
    private static Optional<Plan> plan(List<EventHistoryRow> states) {
        return states.stream()
                .min(Comparator.comparing(EventHistoryRow::knownFrom))
                .filter(first -> first.status().equals(EventStatus.SCHEDULED.code()))
                .filter(first -> isAhead(first.knownFrom(), first.latest()))
                .map(first -> new Plan(first.knownFrom(), first.earliest(), first.latest()));
    }

    private static boolean isAhead(LocalDate knownFrom, LocalDate latest) {
        return latest == null || !latest.isBefore(knownFrom);
    }
}
