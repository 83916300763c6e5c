package org.dateline.jobs.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.jobs.table.EventActorRow;
import org.dateline.jobs.table.MentionActorRow;
import org.dateline.jobs.table.MentionRow;

/** Mentions in words: the sentence, what was read in it, by which rule. */
final class MentionText {

    private static final String INDENT = "    ";

    private final Map<String, String> actorLabels;

    MentionText(Map<String, String> actorLabels) {
        this.actorLabels = Map.copyOf(actorLabels);
    }

    List<String> lines(MentionRow mention, List<MentionActorRow> actors) {
        List<String> lines = new ArrayList<>();
        lines.add(INDENT + "sentence " + mention.sentenceNo() + ": "
                + (mention.sentenceText() == null ? "(left out)" : ReadingText.oneLine(mention.sentenceText())));
        lines.add(INDENT + "\"" + mention.triggerText() + "\" -> " + mention.eventType() + " " + mention.eventMode()
                + ", "
                + mention.status() + (mention.isMain() ? ", the article's own news" : ", background") + ", confidence "
                + mention.confidence());
        lines.add(INDENT + "rule " + mention.ruleId());
        lines.add(INDENT + "actors: " + actors.stream().map(this::actor).collect(Collectors.joining("; ")));
        lines.add(INDENT + "date: " + date(mention));
        if (mention.assertedByActorId() != null) {
            lines.add(INDENT + "says: " + label(mention.assertedByActorId()));
        }
        if (mention.primaryTopicId() != null) {
            lines.add(INDENT + "topic: " + mention.primaryTopicId());
        }
        return lines;
    }

    List<String> eventActors(List<EventActorRow> actors) {
        return actors.stream()
                .map(actor ->
                        "  " + actor.role() + ": " + label(actor.actorId()) + " (sources " + actor.nSources() + ")")
                .toList();
    }

    private static String date(MentionRow mention) {
        if (mention.earliest() == null) {
            return "none (" + mention.dateMethod() + ")";
        }
        String words = mention.dateText() == null ? "" : "\"" + mention.dateText() + "\" -> ";
        String value = mention.timexValue() == null
                ? ""
                : mention.timexValue() + (mention.timexMod() == null ? "" : " " + mention.timexMod()) + " = ";
        String anchor = mention.dateAnchor() == null ? "" : ", counted from " + mention.dateAnchor();
        String event = mention.dateAnchorEventId() == null ? "" : ", the day of " + mention.dateAnchorEventId();
        return words + value + mention.edtf() + " (" + mention.datePrecision() + ", " + mention.dateMethod() + anchor
                + event + ")";
    }

    private String actor(MentionActorRow actor) {
        String words = actor.surface() == null ? "implied" : "\"" + ReadingText.oneLine(actor.surface()) + "\"";
        return actor.role() + " " + label(actor.actorId()) + " (" + words + ")";
    }

    private String label(String actorId) {
        String label = actorLabels.get(actorId);
        return label == null ? actorId : label + " [" + actorId + "]";
    }
}
