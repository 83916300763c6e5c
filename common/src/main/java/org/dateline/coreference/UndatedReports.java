package org.dateline.coreference;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.timeline.DayInterval;

/** Finds the event of a report without a date, where there is only one that it can mean. */
public final class UndatedReports implements Serializable {
    private static final long serialVersionUID = 1L;

    /** How long after an event a report of it needs no date. */
    private static final int RECENT_DAYS = 30;

    private final Ancestry ancestry;

    public UndatedReports(Ancestry ancestry) {
        this.ancestry = ancestry.withoutMembers();
    }

    /**
     * The cluster of the one event that the same article dates and that has the same act, actors and object; empty if
     * there is none or more than one.
     *
     * @param datedInArticle the dated reports of that article by mention id
     * @param clusters cluster ids by mention id
     */
    public Optional<String> inSameArticle(
            Report undated, Collection<Report> datedInArticle, Map<String, String> clusters) {
        Set<String> fitting = new TreeSet<>();
        for (Report dated : datedInArticle) {
            String cluster = clusters.get(dated.mentionId());
            if (cluster != null && isSameAct(undated, dated)) {
                fitting.add(cluster);
            }
        }
        return fitting.size() == 1 ? Optional.of(fitting.iterator().next()) : Optional.empty();
    }

    /**
     * The cluster of the one event of that act on that object in the 30 days before publication; empty if there is none
     * or more than one. An act that befalls its object only once is found at any distance.
     */
    public Optional<String> byObject(Report undated, Collection<DatedAct> acts) {
        List<String> fitting = fittingByObject(undated, acts);
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** The clusters that it fits by its object, if there are more than one: it is given to none of them. */
    public List<Candidate> candidates(Report undated, Collection<DatedAct> acts) {
        List<String> fitting = fittingByObject(undated, acts);
        if (fitting.size() < 2) {
            return List.of();
        }
        Map<String, Double> alike = new TreeMap<>();
        fitting.forEach(cluster -> alike.put(cluster, 0.0));
        return Candidate.of(undated.mentionId(), alike);
    }

    private static List<String> fittingByObject(Report undated, Collection<DatedAct> acts) {
        if (undated.objectKey() == null || !DateEvidence.isFact(undated)) {
            return List.of();
        }
        boolean isOnceOnly = Act.isOnceOnly(
                undated.eventMode(), ObjectKey.of(undated.objectKey()).orElseThrow());
        DayInterval recent = new DayInterval(undated.publishedDate().minusDays(RECENT_DAYS), undated.publishedDate());
        return acts.stream()
                .filter(act -> act.mode().equals(undated.eventMode())
                        && act.objectKey().equals(undated.objectKey())
                        && (isOnceOnly || act.date().meets(recent)))
                .map(DatedAct::clusterId)
                .distinct()
                .sorted()
                .toList();
    }

    private boolean isSameAct(Report undated, Report dated) {
        if (!Act.family(undated.eventType(), undated.eventMode())
                        .equals(Act.family(dated.eventType(), dated.eventMode()))
                || !isSameStatus(undated, dated)
                || (undated.objectKey() != null
                        && dated.objectKey() != null
                        && !undated.objectKey().equals(dated.objectKey()))) {
            return false;
        }
        boolean isSameObject =
                undated.objectKey() != null && undated.objectKey().equals(dated.objectKey());
        return haveSameActors(Cast.of(undated), Cast.of(dated), dated, isSameObject);
    }

    private boolean haveSameActors(Cast undated, Cast dated, Report report, boolean isSameObject) {
        ActorSets sets = new ActorSets(ancestry, report.earliest());
        List<Relation> relations = undated.isReciprocal() || dated.isReciprocal()
                ? List.of(sets.relation(undated.all(), dated.all()))
                : List.of(
                        sets.relation(undated.sources(), dated.sources()),
                        sets.relation(undated.targets(), dated.targets()));
        boolean isContradicted = relations.stream()
                .anyMatch(relation ->
                        relation == Relation.DISJOINT || relation == Relation.SAME_PRINCIPALS || relation.isOverlap());
        boolean isSupported =
                isSameObject || relations.stream().anyMatch(relation -> relation.agrees() || relation.isSubset());
        return isSupported && !isContradicted;
    }

    private static boolean isSameStatus(Report undated, Report dated) {
        return undated.status().equals(dated.status()) || (DateEvidence.isFact(undated) && DateEvidence.isFact(dated));
    }
}
