package org.dateline.gold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.coreference.ResolvedEvent;
import org.dateline.event.Mention;

/** The reports of the gold of resolution, and in which of the program's events each of them ended. */
final class FoundReports {
    private final Map<String, ReportedFact> facts;
    private final Map<String, ResolvedEvent> eventByMention = new HashMap<>();
    private final Map<String, String> factByReport = new TreeMap<>();
    private final Map<String, ResolvedEvent> eventByReport = new TreeMap<>();
    private final Errors missed = new Errors();

    FoundReports(Map<String, ReportedFact> facts, List<ResolvedEvent> events) {
        this.facts = facts;
        events.forEach(event -> event.mentionIds().forEach(mention -> eventByMention.put(mention, event)));
    }

    void add(ReportedArticle article, List<Mention> mentions) {
        List<ReportedArticle.Piece> pieces = article.reports();
        Map<Integer, Integer> found = Pairing.of(pieces, mentions, this::weight).foundByGold();
        for (int i = 0; i < pieces.size(); i++) {
            String event = pieces.get(i).event();
            String report = article.articleId() + "#" + event;
            factByReport.put(report, event);
            if (!found.containsKey(i)) {
                missed.add("not read", facts.get(event).modes().toString(), report);
            } else if (eventOf(mentions.get(found.get(i))) == null) {
                missed.add("without event", facts.get(event).modes().toString(), report);
            } else {
                eventByReport.put(report, eventOf(mentions.get(found.get(i))));
            }
        }
    }

    private ResolvedEvent eventOf(Mention mention) {
        return eventByMention.get(mention.mentionId());
    }

    /** Of a right mode, in the sentence that has the piece; better with its trigger in the piece, and with an event. */
    private OptionalDouble weight(ReportedArticle.Piece piece, Mention mention) {
        boolean fits = facts.get(piece.event()).modes().contains(mention.eventMode())
                && mention.sentenceText().contains(piece.text());
        return fits
                ? OptionalDouble.of(
                        (piece.text().contains(mention.triggerText()) ? 2 : 0) + (eventOf(mention) == null ? 0 : 1))
                : OptionalDouble.empty();
    }

    /** The keys of facts by report; the report's language stands in its id. */
    Map<String, String> factByReport() {
        return factByReport;
    }

    /** The ids of the program's events by report, of those found. */
    Map<String, String> foundByReport() {
        Map<String, String> ids = new TreeMap<>();
        eventByReport.forEach((report, event) -> ids.put(report, event.eventId()));
        return ids;
    }

    /** The program's event for each fact: that which most of its reports are in. */
    Map<String, ResolvedEvent> eventByFact() {
        Map<String, Map<String, List<ResolvedEvent>>> byFact = new TreeMap<>();
        eventByReport.forEach(
                (report, event) -> byFact.computeIfAbsent(factByReport.get(report), key -> new TreeMap<>())
                        .computeIfAbsent(event.eventId(), key -> new ArrayList<>())
                        .add(event));
        return byFact.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> most(entry.getValue()), (a, b) -> a, TreeMap::new));
    }

    private static ResolvedEvent most(Map<String, List<ResolvedEvent>> byId) {
        List<ResolvedEvent> best = List.of();
        for (List<ResolvedEvent> its : byId.values()) {
            best = its.size() > best.size() ? its : best;
        }
        return best.get(0);
    }

    Errors missed() {
        return missed;
    }
}
