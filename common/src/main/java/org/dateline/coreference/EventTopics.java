package org.dateline.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.event.TopicScore;

/** The topics of an event, from those of its reports. */
final class EventTopics {
    private static final double SCORE_STEPS = 10_000;

    private EventTopics() {}

    /** The highest score first; that is the primary topic. Equal scores: the more special topic, then the smaller id. */
    static List<EventTopic> of(List<Report> reports) {
        Map<String, List<Report>> voices = Voices.of(reports);
        Map<String, Double> sums = new TreeMap<>();
        for (List<Report> voice : voices.values()) {
            Map<String, Double> best = new TreeMap<>();
            for (Report report : voice) {
                scores(report).forEach(topic -> best.merge(topic.topicId(), topic.score(), Math::max));
            }
            best.forEach((topic, score) -> sums.merge(topic, score, Double::sum));
        }
        List<EventTopic> topics = new ArrayList<>();
        sums.forEach((topic, sum) ->
                topics.add(new EventTopic(topic, Math.round(sum / voices.size() * SCORE_STEPS) / SCORE_STEPS, false)));
        topics.sort(Comparator.comparingDouble(EventTopic::score)
                .thenComparingInt(topic -> topic.topicId().length())
                .reversed()
                .thenComparing(EventTopic::topicId));
        if (!topics.isEmpty()) {
            topics.set(0, new EventTopic(topics.get(0).topicId(), topics.get(0).score(), true));
        }
        return topics;
    }

    private static List<TopicScore> scores(Report report) {
        if (report.topics().isEmpty() && report.primaryTopicId() != null) {
            return List.of(new TopicScore(report.primaryTopicId(), 1));
        }
        return report.topics();
    }
}
