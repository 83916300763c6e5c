package org.dateline.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.timeline.DayInterval;
import org.dateline.timex.DateMethod;

/**
 * The date of an event, chosen among the readings of its reports. Every reading is a candidate; each independent source
 * supports a candidate by the best of its own readings ({@link DateEvidence}); exact candidates are worth more than
 * vague ones.
 *
 * @param chosen the best report that gives the chosen date, for its precision and kind
 * @param agreement the share of independent sources of which a reading meets the chosen date
 * @param dates all readings, by their days
 * @param scores of the readings, by EDTF
 */
public record DateChoice(Report chosen, double agreement, List<EventDate> dates, Map<String, Double> scores) {

    private static final Comparator<EventDate> BY_DAYS =
            Comparator.comparing(EventDate::earliest).thenComparing(EventDate::edtf);

    public DateChoice {
        dates = List.copyOf(dates);
    }

    /** The choice among dated reports; undated ones are passed over. At least one must be dated. */
    public static DateChoice among(List<Report> reports) {
        List<Report> dated =
                reports.stream().filter(report -> report.interval().isPresent()).toList();
        Map<String, List<Report>> voices = Voices.of(dated);
        DateEvidence evidence = new DateEvidence(dated);
        Map<String, List<Report>> readings = new TreeMap<>();
        dated.forEach(report -> readings.computeIfAbsent(edtf(report), edtf -> new ArrayList<>())
                .add(report));
        Map<String, Double> scores = new TreeMap<>();
        Report best = null;
        for (List<Report> reading : readings.values()) {
            Report candidate = reading.stream().max(BestReport.WORST_FIRST).orElseThrow();
            double score = score(candidate.interval().orElseThrow(), voices, evidence);
            scores.put(edtf(candidate), score);
            if (best == null || isBetter(candidate, score, best, scores.get(edtf(best)))) {
                best = candidate;
            }
        }
        return new DateChoice(best, agreement(voices, best.interval().orElseThrow()), dates(readings, best), scores);
    }

    /** The choice of those reports as a person says it is: that date, which nobody need have given. */
    DateChoice as(EventFix fix, List<Report> reports) {
        if (fix.date() == null) {
            return this;
        }
        List<Report> dated =
                reports.stream().filter(report -> report.interval().isPresent()).toList();
        Report corrected = chosen.dated(ChosenDate.of(fix.date()), DateMethod.CORRECTED.code());
        List<EventDate> all = new ArrayList<>();
        dates.stream()
                .filter(date -> !date.edtf().equals(edtf(corrected)))
                .map(date -> date.chosen(false))
                .forEach(all::add);
        all.add(dates.stream()
                .filter(date -> date.edtf().equals(edtf(corrected)))
                .map(date -> date.chosen(true))
                .findFirst()
                .orElseGet(() -> new EventDate(corrected.earliest(), corrected.latest(), edtf(corrected), 0, 0, true)));
        all.sort(BY_DAYS);
        double agreement = agreement(Voices.of(dated), corrected.interval().orElseThrow());
        return new DateChoice(corrected, agreement, all, scores);
    }

    public DayInterval interval() {
        return chosen.interval().orElseThrow();
    }

    private static double score(DayInterval candidate, Map<String, List<Report>> voices, DateEvidence evidence) {
        double sum = 0;
        for (List<Report> voice : voices.values()) {
            sum += voice.stream()
                    .mapToDouble(report -> evidence.support(report, candidate))
                    .max()
                    .orElse(0);
        }
        return sum * DateEvidence.exactness(candidate);
    }

    private static boolean isBetter(Report candidate, double score, Report best, double bestScore) {
        if (score != bestScore) {
            return score > bestScore;
        }
        int byWidth = Integer.compare(
                best.interval().orElseThrow().widthDays(),
                candidate.interval().orElseThrow().widthDays());
        return byWidth != 0 ? byWidth > 0 : candidate.earliest().isBefore(best.earliest());
    }

    private static double agreement(Map<String, List<Report>> voices, DayInterval chosen) {
        long agreeing = voices.values().stream()
                .filter(voice -> voice.stream()
                        .anyMatch(report -> report.interval().orElseThrow().meets(chosen)))
                .count();
        return (double) agreeing / voices.size();
    }

    private static List<EventDate> dates(Map<String, List<Report>> readings, Report chosen) {
        List<EventDate> dates = new ArrayList<>();
        readings.forEach((edtf, reports) -> dates.add(new EventDate(
                reports.get(0).earliest(),
                reports.get(0).latest(),
                edtf,
                (int) reports.stream().map(Report::sourceId).distinct().count(),
                reports.size(),
                edtf.equals(edtf(chosen)))));
        dates.sort(BY_DAYS);
        return dates;
    }

    static String edtf(Report report) {
        if (report.edtf() != null) {
            return report.edtf();
        }
        return report.earliest() + "/" + (report.latest() == null ? ".." : report.latest());
    }
}
