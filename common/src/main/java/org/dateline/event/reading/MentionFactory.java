package org.dateline.event.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.actor.ActorMention;
import org.dateline.article.Sha256;
import org.dateline.event.Circumstances;
import org.dateline.event.EventContext;
import org.dateline.event.EventMode;
import org.dateline.event.Mention;
import org.dateline.event.Participant;
import org.dateline.event.Role;
import org.dateline.event.TopicScore;
import org.dateline.text.Span;
import org.dateline.timex.DateMethod;
import org.dateline.timex.DateReading;
import org.dateline.timex.Timex3;

/** Makes the rows of finished drafts. */
final class MentionFactory {
    private static final int ID_LENGTH = 16;

    private final EventContext context;
    private final Map<String, EventMode> modes;

    MentionFactory(EventContext context, Map<String, EventMode> modes) {
        this.context = context;
        this.modes = modes;
    }

    Mention mention(EventDraft draft) {
        String text = context.document().text();
        Span span = draft.match.span();
        Span sentence = context.document().sentenceSpan(draft.place.sentence());
        Timex3 timex = isDatedByWords(draft) ? draft.date.timex() : null;
        DateReading reading = draft.reading;
        List<TopicScore> topics = context.topics().topicsOf(draft.place.sentence());
        return new Mention(
                id(draft),
                context.article().articleId(),
                context.article().sourceId(),
                context.article().language(),
                draft.place.sentence(),
                span.begin(),
                span.end(),
                sentence.of(text),
                span.of(text),
                modes.get(draft.mode).type(),
                modes.get(draft.mode).mode(),
                draft.status.code(),
                timex == null ? null : timex.text(),
                timex == null ? null : timex.type().name(),
                timex == null ? null : timex.value(),
                timex == null || timex.mod() == null ? null : timex.mod().name(),
                reading == null ? null : reading.edtf(),
                reading == null ? null : reading.earliest(),
                reading == null ? null : reading.latest(),
                reading == null ? null : reading.precision().code(),
                reading == null ? null : reading.kind().code(),
                draft.method.code(),
                anchorDay(draft),
                draft.anchor == null ? null : id(draft.anchor),
                draft.anchorOffset,
                topics.isEmpty() ? null : topics.get(0).topicId(),
                topics,
                draft.assertedBy == null ? null : draft.assertedBy.actorId(),
                draft.isMain,
                Confidence.of(draft),
                ruleId(draft, timex),
                draft.objectKey,
                context.article().publishedDate(),
                participants(draft),
                circumstances(draft));
    }

    private static Circumstances circumstances(EventDraft draft) {
        boolean none = draft.places.isEmpty() && draft.references.isEmpty() && draft.vote == null;
        return none
                ? Circumstances.NONE
                : new Circumstances(
                        draft.places, draft.references, draft.vote == null ? List.of() : List.of(draft.vote));
    }

    private static boolean isDatedByWords(EventDraft draft) {
        return draft.date != null && draft.method != DateMethod.PUBLICATION_DAY;
    }

    private java.time.LocalDate anchorDay(EventDraft draft) {
        return switch (draft.method) {
            case PUBLICATION_DAY -> context.anchor().day();
            case ANCHORED_TO_EVENT -> draft.anchor.reading.earliest();
            case UNDATED, EXPLICIT, ANCHORED_ACROSS_ARTICLES -> null;
            default -> draft.date == null ? null : draft.date.timex().anchor();
        };
    }

    private String id(EventDraft draft) {
        Span span = draft.match.span();
        String content = context.article().articleId() + '\n' + span.begin() + '-' + span.end() + '\n' + draft.mode;
        return "mention:" + Sha256.of(content).substring(0, ID_LENGTH);
    }

    private static String ruleId(EventDraft draft, Timex3 timex) {
        String dated = timex == null || draft.method == DateMethod.ANCHORED_TO_EVENT
                ? draft.method.code().replace('_', '-')
                : timex.ruleId();
        return draft.match.pattern().id() + "/" + dated;
    }

    private List<Participant> participants(EventDraft draft) {
        String text = context.document().text();
        Map<String, Participant> byKey = new LinkedHashMap<>();
        for (FilledRole filled : draft.roles) {
            ActorMention actor = filled.mention();
            Span span = actor.span();
            byKey.putIfAbsent(
                    filled.role() + actor.actorId(),
                    new Participant(actor.actorId(), filled.role().code(), span.of(text), span.begin(), span.end()));
        }
        draft.match.pattern().extras().implied().forEach((role, actorId) -> {
            boolean elsewhere =
                    role == Role.FORUM && draft.actors(Role.SOURCE).stream().anyMatch(Bodies::isForum);
            if (draft.actors(role).isEmpty() && !elsewhere) {
                byKey.putIfAbsent(role + actorId, new Participant(actorId, role.code(), null, -1, -1));
            }
        });
        return new ArrayList<>(byKey.values());
    }
}
