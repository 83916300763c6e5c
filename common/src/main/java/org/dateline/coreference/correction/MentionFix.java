package org.dateline.coreference.correction;

import java.io.Serializable;
import org.dateline.event.EventMode;
import org.dateline.event.Mention;
import org.dateline.timex.DateMethod;
import org.dateline.timex.DateReading;

/**
 * What a person says of a mention, whatever was read.
 *
 * @param date null where it was read right
 * @param act null where it was read right
 */
public record MentionFix(DateReading date, EventMode act, boolean isConfirmed) implements Serializable {
    static final MentionFix NONE = new MentionFix(null, null, false);

    /** Both; they are never of one kind. */
    MentionFix and(MentionFix other) {
        return new MentionFix(
                other.date == null ? date : other.date,
                other.act == null ? act : other.act,
                isConfirmed || other.isConfirmed);
    }

    /** The mention as it should have been read; the words that were read stay beside it. */
    public Mention apply(Mention mention) {
        boolean isDated = date != null;
        return new Mention(
                mention.mentionId(),
                mention.articleId(),
                mention.sourceId(),
                mention.language(),
                mention.sentenceNo(),
                mention.charStart(),
                mention.charEnd(),
                mention.sentenceText(),
                mention.triggerText(),
                act == null ? mention.eventType() : act.type(),
                act == null ? mention.eventMode() : act.mode(),
                mention.status(),
                mention.dateText(),
                mention.timexType(),
                mention.timexValue(),
                mention.timexMod(),
                isDated ? date.edtf() : mention.edtf(),
                isDated ? date.earliest() : mention.earliest(),
                isDated ? date.latest() : mention.latest(),
                isDated ? date.precision().code() : mention.datePrecision(),
                isDated ? date.kind().code() : mention.dateKind(),
                isDated ? DateMethod.CORRECTED.code() : mention.dateMethod(),
                isDated ? null : mention.dateAnchor(),
                isDated ? null : mention.anchorMentionId(),
                isDated ? null : mention.anchorOffset(),
                mention.primaryTopicId(),
                mention.topics(),
                mention.assertedByActorId(),
                mention.isMain(),
                isConfirmed ? 1 : mention.confidence(),
                mention.ruleId(),
                mention.objectKey(),
                mention.publishedDate(),
                mention.participants(),
                mention.circumstances());
    }
}
