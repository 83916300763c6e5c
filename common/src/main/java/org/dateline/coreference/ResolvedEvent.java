package org.dateline.coreference;

import java.io.Serializable;
import java.util.List;
import org.dateline.event.EventMode;

/**
 * An event, merged from its reports: the row of the table {@code events} and of those that hang on it.
 *
 * @param objectKey what the act is about; null where no report names it
 * @param isDateCorrected whether a person has set the date
 * @param status an {@link org.dateline.event.EventStatus} code
 * @param bestMentionId the mention to quote
 * @param actors in order of rank
 * @param topics the primary one first
 * @param dates all readings of the date, by their days
 * @param history what was known from which day on, in order
 * @param setting where it happened, what it refers to, how was voted
 * @param mentionIds in order of publication
 * @param articleIds of those, each once
 * @param sourceIds of those, each once
 */
public record ResolvedEvent(
        String eventId,
        String titleEn,
        EventMode act,
        String objectKey,
        ChosenDate date,
        boolean isDateCorrected,
        String status,
        ReportCounts counts,
        String bestMentionId,
        double confidence,
        List<EventActor> actors,
        List<EventTopic> topics,
        List<EventDate> dates,
        Setting setting,
        List<KnownState> history,
        List<String> mentionIds,
        List<String> articleIds,
        List<String> sourceIds)
        implements Serializable {

    public ResolvedEvent {
        actors = List.copyOf(actors);
        topics = List.copyOf(topics);
        dates = List.copyOf(dates);
        history = List.copyOf(history);
        mentionIds = List.copyOf(mentionIds);
        articleIds = List.copyOf(articleIds);
        sourceIds = List.copyOf(sourceIds);
    }

    /** Null where no actor is known. */
    public String primaryActorId() {
        return actors.isEmpty() ? null : actors.get(0).actorId();
    }

    /** Null where no topic is known. */
    public String primaryTopicId() {
        return topics.isEmpty() ? null : topics.get(0).topicId();
    }
}
