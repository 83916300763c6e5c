package org.dateline.coreference;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.event.Circumstances;
import org.dateline.event.Mention;
import org.dateline.event.TopicScore;
import org.dateline.timeline.DayInterval;

/**
 * What resolution needs of a mention and of its article: all but the words.
 *
 * @param evidenceId the same for copies of one text, which are one piece of evidence
 * @param earliest null if undated
 * @param latest null if undated or where the end is open
 * @param anchorMentionId the mention from whose event its day counts; null if none
 * @param anchorOffset an ISO 8601 period from that event's day; null if none
 */
public record Report(
        String mentionId,
        String articleId,
        String sourceId,
        String evidenceId,
        String language,
        LocalDate publishedDate,
        String eventType,
        String eventMode,
        String status,
        String objectKey,
        String primaryTopicId,
        List<TopicScore> topics,
        List<ActorRole> actors,
        Circumstances circumstances,
        LocalDate earliest,
        LocalDate latest,
        String edtf,
        String datePrecision,
        String dateKind,
        String dateMethod,
        String anchorMentionId,
        String anchorOffset,
        boolean isMain,
        double confidence)
        implements Serializable {

    /** By publication, then article, then mention: the order in which what is known became known. */
    public static final Comparator<Report> BY_PUBLICATION = Comparator.comparing(Report::publishedDate)
            .thenComparing(Report::articleId)
            .thenComparing(Report::mentionId);

    public Report {
        topics = List.copyOf(topics);
        actors = List.copyOf(actors);
    }

    /** The report that a mention is, in a text of its own. */
    public static Report of(Mention mention) {
        return new Report(
                mention.mentionId(),
                mention.articleId(),
                mention.sourceId(),
                mention.articleId(),
                mention.language(),
                mention.publishedDate(),
                mention.eventType(),
                mention.eventMode(),
                mention.status(),
                mention.objectKey(),
                mention.primaryTopicId(),
                mention.topics(),
                actors(mention),
                mention.circumstances(),
                mention.earliest(),
                mention.latest(),
                mention.edtf(),
                mention.datePrecision(),
                mention.dateKind(),
                mention.dateMethod(),
                mention.anchorMentionId(),
                mention.anchorOffset(),
                mention.isMain(),
                mention.confidence());
    }

    private static List<ActorRole> actors(Mention mention) {
        return mention.participants().stream()
                .map(participant -> new ActorRole(participant.actorId(), participant.role()))
                .distinct()
                .toList();
    }

    /** The same report in a copy of that text. */
    public Report copyOf(String textId) {
        return new Report(
                mentionId,
                articleId,
                sourceId,
                textId,
                language,
                publishedDate,
                eventType,
                eventMode,
                status,
                objectKey,
                primaryTopicId,
                topics,
                actors,
                circumstances,
                earliest,
                latest,
                edtf,
                datePrecision,
                dateKind,
                dateMethod,
                anchorMentionId,
                anchorOffset,
                isMain,
                confidence);
    }

    /** The same report with that date. */
    public Report dated(ChosenDate date, String newDateMethod) {
        return new Report(
                mentionId,
                articleId,
                sourceId,
                evidenceId,
                language,
                publishedDate,
                eventType,
                eventMode,
                status,
                objectKey,
                primaryTopicId,
                topics,
                actors,
                circumstances,
                date.earliest(),
                date.latest(),
                date.edtf(),
                date.precision(),
                date.kind(),
                newDateMethod,
                anchorMentionId,
                anchorOffset,
                isMain,
                confidence);
    }

    /** Empty if undated. */
    public Optional<DayInterval> interval() {
        return earliest == null ? Optional.empty() : Optional.of(new DayInterval(earliest, latest));
    }
}
