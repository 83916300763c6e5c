package org.dateline.event;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * One event named in one sentence: flat and serialisable, the row that extraction gives and resolution takes. Columns as
 * in the table {@code mentions}; enumerations by their codes; dates null where undated.
 *
 * @param objectKey what the act is about where a mandate, draft, treaty or round of talks is named ({@code
 *     mandate:OPCW-JIM}, {@code resolution:2254}, {@code talks:astana-7}); null otherwise
 * @param anchorMentionId the mention of the same article that this one's date is counted from; null if none
 * @param anchorOffset an ISO 8601 period from that mention's date to this one's, such as {@code P2D} or {@code -P1M}; null if
 *     none
 * @param circumstances where it happens, what it refers to, how was voted
 */
public record Mention(
        String mentionId,
        String articleId,
        String sourceId,
        String language,
        int sentenceNo,
        int charStart,
        int charEnd,
        String sentenceText,
        String triggerText,
        String eventType,
        String eventMode,
        String status,
        String dateText,
        String timexType,
        String timexValue,
        String timexMod,
        String edtf,
        LocalDate earliest,
        LocalDate latest,
        String datePrecision,
        String dateKind,
        String dateMethod,
        LocalDate dateAnchor,
        String anchorMentionId,
        String anchorOffset,
        String primaryTopicId,
        List<TopicScore> topics,
        String assertedByActorId,
        boolean isMain,
        double confidence,
        String ruleId,
        String objectKey,
        LocalDate publishedDate,
        List<Participant> participants,
        Circumstances circumstances)
        implements Serializable {

    public Mention {
        topics = List.copyOf(topics);
        participants = List.copyOf(participants);
    }

    public boolean isDated() {
        return earliest != null;
    }
}
