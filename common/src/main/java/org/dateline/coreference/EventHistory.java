package org.dateline.coreference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.event.EventStatus;

/**
 * How an event became known: its status and date as the reports published until each day tell them. Of the reports of one
 * source that say the same only the first, the last and the weightiest are kept, so that a day costs what is said of the
 * event, not how often.
 */
final class EventHistory {

    /** One source, one reading of the date, one status. */
    private record Saying(String voice, String edtf, String status) implements Comparable<Saying> {
        @Override
        public int compareTo(Saying other) {
            int byVoice = voice.compareTo(other.voice);
            int byDate = byVoice != 0 ? byVoice : edtf.compareTo(other.edtf);
            return byDate != 0 ? byDate : status.compareTo(other.status);
        }
    }

    private final List<KnownState> states = new ArrayList<>();
    private final Map<String, String> firstSource = new TreeMap<>();
    /** Those who said it first, last, and with most weight. */
    private record Sayers(Report first, Report last, Report weightiest) {
        Sayers and(Report next) {
            boolean isWeightier = DateEvidence.weight(next) > DateEvidence.weight(weightiest);
            return new Sayers(first, next, isWeightier ? next : weightiest);
        }

        Stream<Report> each() {
            return Stream.of(first, last, weightiest).distinct();
        }
    }

    private final Map<Saying, Sayers> said = new TreeMap<>();
    private Report lastFact;
    private Report lastPlan;
    private final DateCorrection correction;

    private EventHistory(DateCorrection correction) {
        this.correction = correction;
    }

    /**
     * The states in order of time; the last one is the event's own. What was published before any date was is left out.
     *
     * @param reports in order of publication
     * @param asOf the latest publication read
     */
    static List<KnownState> of(List<Report> reports, LocalDate asOf) {
        return of(reports, asOf, DateCorrection.NONE);
    }

    /** The same with a date that a person has corrected. */
    static List<KnownState> of(List<Report> reports, LocalDate asOf, DateCorrection correction) {
        EventHistory history = new EventHistory(correction);
        for (int begin = 0; begin < reports.size(); ) {
            LocalDate day = reports.get(begin).publishedDate();
            int end = begin;
            while (end < reports.size() && reports.get(end).publishedDate().equals(day)) {
                end++;
            }
            history.learn(day, reports.subList(begin, end));
            begin = end;
        }
        history.lapseBefore(asOf);
        return history.states;
    }

    private void learn(LocalDate day, List<Report> published) {
        boolean isNews = false;
        for (Report report : published) {
            isNews |= add(report);
        }
        if (isNews && !said.isEmpty()) {
            lapseBefore(day.minusDays(1));
            DateChoice choice = DateChoice.among(
                    said.values().stream().flatMap(Sayers::each).toList());
            add(state(day, choice, published));
        }
    }

    /** True if it may change what is known. */
    private boolean add(Report report) {
        String voice = firstSource.computeIfAbsent(report.evidenceId(), text -> report.sourceId());
        boolean isNews = noteStatus(report);
        if (report.interval().isEmpty()) {
            return isNews;
        }
        Saying saying = new Saying(voice, DateChoice.edtf(report), report.status());
        Sayers before = said.get(saying);
        Sayers now = before == null ? new Sayers(report, report, report) : before.and(report);
        said.put(saying, now);
        boolean isWeightier = before == null || !before.weightiest.equals(now.weightiest);
        return isNews || isWeightier || !DateEvidence.isFact(report);
    }

    private boolean noteStatus(Report report) {
        if (DateEvidence.isFact(report)) {
            boolean isNews = lastFact == null || !lastFact.status().equals(report.status());
            lastFact = report;
            return isNews;
        }
        boolean isLast = lastPlan == null || StatusChoice.NEWEST_LAST.compare(report, lastPlan) >= 0;
        boolean isNews = isLast && (lastPlan == null || !lastPlan.status().equals(report.status()));
        lastPlan = isLast ? report : lastPlan;
        return isNews;
    }

    private KnownState state(LocalDate day, DateChoice choice, List<Report> published) {
        ChosenDate date = correction.apply(ChosenDate.of(choice), lastFact != null);
        String status =
                StatusChoice.of(lastFact, lastPlan, date.interval(), day).code();
        Report bearer = published.stream()
                .filter(report -> report.status().equals(status) || status.equals(EventStatus.LAPSED.code()))
                .max(BestReport.WORST_FIRST)
                .orElse(published.get(0));
        return new KnownState(day, status, date, bearer.mentionId());
    }

    private void add(KnownState state) {
        if (states.isEmpty() || !states.get(states.size() - 1).saysTheSameAs(state)) {
            states.add(state);
        }
    }

    /** A plan whose last day has gone by, and nobody said what came of it. */
    private void lapseBefore(LocalDate day) {
        if (states.isEmpty()) {
            return;
        }
        KnownState last = states.get(states.size() - 1);
        LocalDate end = last.date().interval().planEnd();
        if (last.status().equals(EventStatus.SCHEDULED.code()) && end.isBefore(day)) {
            states.add(new KnownState(end.plusDays(1), EventStatus.LAPSED.code(), last.date(), last.mentionId()));
        }
    }
}
