package org.dateline.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.event.Mention;

/** Finds the reports of the gold among the mentions, to see in which event each of them ended. */
final class ReportedEvents {
    private static final double SAME_SENTENCE = 0.5;

    private final Map<String, Set<String>> keysByArticle;

    ReportedEvents(List<GoldReport> reports) {
        keysByArticle = reports.stream()
                .collect(Collectors.groupingBy(
                        GoldReport::articleId, Collectors.mapping(GoldReport::key, Collectors.toSet())));
    }

    /**
     * The event of each report that is found among the mentions and has one.
     *
     * @param mentions by article id
     * @param eventByMention event ids by mention id; undated mentions have none
     */
    Map<String, String> eventByReport(
            List<GoldEvents> gold, Map<String, List<Mention>> mentions, Map<String, String> eventByMention) {
        Map<String, String> eventByReport = new TreeMap<>();
        for (GoldEvents article : gold) {
            mentionByKey(article, mentions.get(article.id()))
                    .forEach((key, mention) -> Optional.ofNullable(eventByMention.get(mention.mentionId()))
                            .ifPresent(event -> eventByReport.put(article.id() + "#" + key, event)));
        }
        return eventByReport;
    }

    /** One mention for each key: of the same mode, in the sentence that has the piece of text, better with the same days. */
    private Map<String, Mention> mentionByKey(GoldEvents article, List<Mention> mentions) {
        Set<String> keys = keysByArticle.getOrDefault(article.id(), Set.of());
        List<GoldEvent> reported = new ArrayList<>(article.events());
        reported.removeIf(event -> !keys.contains(event.key()));
        Map<String, Mention> byKey = new TreeMap<>();
        Pairing.of(reported, mentions, ReportedEvents::weight)
                .foundByGold()
                .forEach((i, j) -> byKey.put(reported.get(i).key(), mentions.get(j)));
        return byKey;
    }

    private static OptionalDouble weight(GoldEvent event, Mention mention) {
        EventMatch match = new EventMatch(event, mention, actor -> Optional.empty());
        if (!match.isOfMode() || match.sharedText() < SAME_SENTENCE) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(match.sharedText()
                + (event.text().contains(mention.triggerText()) ? 1 : 0)
                + (match.hasDate() ? 1 : 0));
    }
}
