package org.dateline.jobs.step.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.coreference.ArticleFacts;
import org.dateline.event.Circumstances;
import org.dateline.event.Mention;
import org.dateline.event.Participant;
import org.dateline.event.TopicScore;

/** Mentions by hand, in the article {@code article-ID} of the outlet {@code source:ID} unless said otherwise. */
public final class MentionBuilder {
    private final String mentionId;
    private String articleId;
    private String sourceId;
    private String type = "ACCUSE";
    private String mode = "accusation";
    private String status = "occurred";
    private String objectKey;
    private String topicId;
    private LocalDate published = LocalDate.parse("2017-11-02");
    private LocalDate earliest;
    private LocalDate latest;
    private String precision;
    private String anchorMentionId;
    private String anchorOffset;
    private final List<Participant> participants = new ArrayList<>();

    private MentionBuilder(String mentionId) {
        this.mentionId = mentionId;
        this.articleId = "article-" + mentionId;
        this.sourceId = "source:" + mentionId;
    }

    public static MentionBuilder mention(String mentionId) {
        return new MentionBuilder(mentionId);
    }

    public MentionBuilder article(String id) {
        articleId = id;
        return this;
    }

    public MentionBuilder source(String id) {
        sourceId = id;
        return this;
    }

    public MentionBuilder act(String eventType, String eventMode) {
        type = eventType;
        mode = eventMode;
        return this;
    }

    public MentionBuilder status(String code) {
        status = code;
        return this;
    }

    public MentionBuilder about(String key) {
        objectKey = key;
        return this;
    }

    public MentionBuilder topic(String id) {
        topicId = id;
        return this;
    }

    public MentionBuilder published(String day) {
        published = LocalDate.parse(day);
        return this;
    }

    public MentionBuilder actor(String actorId, String role) {
        participants.add(new Participant(actorId, role, null, -1, -1));
        return this;
    }

    public MentionBuilder day(String day) {
        return days(day, day, "day");
    }

    public MentionBuilder days(String first, String last, String datePrecision) {
        earliest = LocalDate.parse(first);
        latest = LocalDate.parse(last);
        precision = datePrecision;
        return this;
    }

    /** Undated, but so long after what another mention tells of. */
    public MentionBuilder after(String otherMentionId, String period) {
        anchorMentionId = otherMentionId;
        anchorOffset = period;
        return this;
    }

    public ArticleFacts facts() {
        return new ArticleFacts(articleId, sourceId, "en", published, "dup:" + articleId, false);
    }

    public Mention build() {
        boolean isDay = earliest != null && earliest.equals(latest);
        return new Mention(
                mentionId,
                articleId,
                sourceId,
                "en",
                0,
                0,
                1,
                "A sentence.",
                "said",
                type,
                mode,
                status,
                null,
                null,
                null,
                null,
                earliest == null ? null : isDay ? earliest.toString() : "[" + earliest + ".." + latest + "]",
                earliest,
                latest,
                precision,
                earliest == null ? null : isDay ? "point" : "uncertain",
                earliest == null ? "undated" : "explicit",
                null,
                anchorMentionId,
                anchorOffset,
                topicId,
                topicId == null ? List.of() : List.of(new TopicScore(topicId, 0.8)),
                null,
                true,
                0.8,
                "rule",
                objectKey,
                published,
                participants,
                Circumstances.NONE);
    }
}
