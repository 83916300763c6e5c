package org.dateline.coreference;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.event.EventMode;
import org.dateline.event.EventModes;

/** Makes one event of the reports of a cluster. */
public final class EventResolver implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final double MOST_CONFIDENCE = 0.99;
    private static final double CONFIDENCE_STEPS = 10_000;

    private final EventModes modes;
    private final EventTitle title;
    private final LocalDate asOf;

    /** @param asOf the latest publication read: plans for days before it have lapsed */
    public EventResolver(EventModes modes, EventTitle title, LocalDate asOf) {
        this.modes = modes;
        this.title = title;
        this.asOf = asOf;
    }

    /** The event of those reports, of which at least one is dated; the same whatever their order. */
    public ResolvedEvent resolve(String eventId, List<Report> inAnyOrder) {
        return resolve(eventId, inAnyOrder, EventFix.NONE);
    }

    /** The same, as a person says it is. */
    public ResolvedEvent resolve(String eventId, List<Report> inAnyOrder, EventFix fix) {
        List<Report> reports = inAnyOrder.stream().sorted(Report.BY_PUBLICATION).toList();
        DateChoice read = DateChoice.among(reports);
        DateChoice choice = read.as(fix, reports);
        ChosenDate date = ChosenDate.of(choice);
        EventMode act = fix.act() == null ? act(reports) : fix.act();
        String objectKey = objectKey(reports);
        List<EventActor> actors = EventActors.of(reports, act);
        List<EventTopic> topics = EventTopics.of(reports);
        String topicId = topics.isEmpty() ? null : topics.get(0).topicId();
        return new ResolvedEvent(
                eventId,
                title.of(act, actors, new EventTitle.About(objectKey, topicId), date.earliest()),
                act,
                objectKey,
                date,
                fix.date() != null,
                StatusChoice.among(reports, date.interval(), asOf).code(),
                ReportCounts.of(reports),
                reports.stream().max(BestReport.WORST_FIRST).orElseThrow().mentionId(),
                fix.isConfirmed(date.edtf()) ? 1 : confidence(reports, fix.date() == null ? date.agreement() : 1),
                actors,
                topics,
                choice.dates(),
                Settings.of(reports, act),
                EventHistory.of(reports, asOf, DateCorrection.of(read, choice)),
                reports.stream().map(Report::mentionId).toList(),
                reports.stream().map(Report::articleId).distinct().toList(),
                reports.stream().map(Report::sourceId).distinct().toList());
    }

    /** An outcome before the vote it came of, then the mode that most reports give, then the smaller name. */
    private EventMode act(List<Report> reports) {
        Map<String, Long> counts = reports.stream()
                .collect(Collectors.groupingBy(
                        report -> report.eventType() + ' ' + report.eventMode(), TreeMap::new, Collectors.counting()));
        String chosen = counts.keySet().stream()
                .max(Comparator.<String, Boolean>comparing(key -> Act.isOutcome(key.substring(key.indexOf(' ') + 1)))
                        .thenComparing(counts::get)
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        int space = chosen.indexOf(' ');
        return modes.mode(chosen.substring(0, space), chosen.substring(space + 1));
    }

    /** The object that most reports name, then the smaller key; null if none does. */
    private static String objectKey(List<Report> reports) {
        Map<String, Long> counts = reports.stream()
                .filter(report -> report.objectKey() != null)
                .collect(Collectors.groupingBy(Report::objectKey, TreeMap::new, Collectors.counting()));
        return counts.keySet().stream()
                .max(Comparator.<String, Long>comparing(counts::get).thenComparing(Comparator.reverseOrder()))
                .orElse(null);
    }

    /** Independent sources that say the same raise it, disagreement about a date that nobody has corrected lowers it. */
    private static double confidence(List<Report> reports, double agreement) {
        double doubt = 1;
        for (List<Report> voice : Voices.of(reports).values()) {
            doubt *= 1 - voice.stream().mapToDouble(Report::confidence).max().orElse(0);
        }
        double confidence = Math.min(MOST_CONFIDENCE, 1 - doubt) * (1 + agreement) / 2;
        return Math.round(confidence * CONFIDENCE_STEPS) / CONFIDENCE_STEPS;
    }
}
