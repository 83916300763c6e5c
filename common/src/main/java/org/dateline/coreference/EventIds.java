package org.dateline.coreference;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Ids of events: minted once from the earliest mention, then inherited. Of several clusters with mentions of one former
 * event, the one with its earliest mention keeps the id; a cluster that could keep several keeps that of its earliest
 * mention.
 */
public final class EventIds {
    private static final int HEX_DIGITS = 16;

    private EventIds() {}

    /** A cluster's claim to an id: the earliest of its mentions that bore it in the release before. */
    public record Claim(String clusterId, String eventId, LocalDate publishedDate, String articleId, String mentionId)
            implements Serializable {

        /** The earliest mention first: it wins. */
        public static final Comparator<Claim> EARLIEST_FIRST = Comparator.comparing(Claim::publishedDate)
                .thenComparing(Claim::articleId)
                .thenComparing(Claim::mentionId)
                .thenComparing(Claim::eventId);

        /** The same claim to another id. */
        public Claim withEventId(String id) {
            return new Claim(clusterId, id, publishedDate, articleId, mentionId);
        }
    }

    /**
     * Ids by cluster.
     *
     * @param supersededBy former ids that no event bears any more, with the id of the event that has their mentions
     */
    public record Assignment(Map<String, String> ids, Map<String, String> supersededBy) {}

    /**
     * One claim for each former id among the reports of a cluster.
     *
     * @param previousIds event ids by mention id
     */
    public static List<Claim> claims(String clusterId, List<Report> reports, Map<String, String> previousIds) {
        Map<String, Claim> claims = new TreeMap<>();
        for (Report report : reports) {
            String id = previousIds.get(report.mentionId());
            if (id != null) {
                claims.merge(
                        id,
                        new Claim(clusterId, id, report.publishedDate(), report.articleId(), report.mentionId()),
                        EventIds::earlier);
            }
        }
        return List.copyOf(claims.values());
    }

    /** Of two claims to one id, or of one cluster to two ids, the one that wins. */
    public static Claim earlier(Claim left, Claim right) {
        return Claim.EARLIEST_FIRST.compare(left, right) <= 0 ? left : right;
    }

    /**
     * A new id for a cluster, from its earliest report.
     *
     * @param attempt 0, or higher where the ids of lower attempts were borne by events before
     */
    public static String mint(Report earliest, int attempt) {
        return "event:"
                + ContentHash.hex(
                        HEX_DIGITS,
                        earliest.mentionId(),
                        earliest.eventMode(),
                        earliest.objectKey(),
                        earliest.earliest(),
                        earliest.latest(),
                        attempt == 0 ? null : attempt);
    }

    /** Ids for all clusters, in memory. */
    static Assignment assign(Map<String, List<Report>> clusters, Map<String, String> previousIds) {
        return assign(clusters, previousIds, Rulings.NONE);
    }

    /** The same; mentions that people have moved leave their former ids behind. */
    static Assignment assign(Map<String, List<Report>> clusters, Map<String, String> previousIds, Rulings rulings) {
        Map<String, String> claimed = new HashMap<>(previousIds);
        claimed.keySet().removeAll(rulings.unclaimed());
        Map<String, Claim> winners = new TreeMap<>();
        List<Claim> all = new ArrayList<>();
        clusters.forEach((cluster, reports) -> all.addAll(claims(cluster, reports, claimed)));
        all.forEach(claim -> winners.merge(claim.eventId(), claim, EventIds::earlier));
        Map<String, Claim> kept = new HashMap<>();
        winners.values().forEach(claim -> kept.merge(claim.clusterId(), claim, EventIds::earlier));
        Set<String> taken = new HashSet<>(previousIds.values());
        taken.addAll(rulings.anchors().keySet());
        Map<String, String> ids = new TreeMap<>();
        clusters.forEach((cluster, reports) -> ids.put(
                cluster,
                Optional.ofNullable(kept.get(cluster)).map(Claim::eventId).orElseGet(() -> mintFree(reports, taken))));
        Map<String, String> supersededBy = new TreeMap<>();
        winners.values().stream()
                .filter(claim -> !ids.get(claim.clusterId()).equals(claim.eventId()))
                .forEach(claim -> supersededBy.put(claim.eventId(), ids.get(claim.clusterId())));
        return new Assignment(ids, supersededBy);
    }

    private static String mintFree(List<Report> reports, Set<String> taken) {
        Report earliest = reports.stream().min(Report.BY_PUBLICATION).orElseThrow();
        int attempt = 0;
        while (taken.contains(mint(earliest, attempt))) {
            attempt++;
        }
        return mint(earliest, attempt);
    }
}
