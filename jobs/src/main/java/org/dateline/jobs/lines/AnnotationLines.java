package org.dateline.jobs.lines;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.dateline.article.Article;
import org.dateline.event.Mention;
import org.dateline.event.Participant;
import org.dateline.extract.Extraction;
import org.dateline.timex.Timex3;

/** Annotations of a text as a JSON object on a line; offsets in code points. */
public final class AnnotationLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AnnotationLines() {}

    /** The time expressions: {@code {"id","timexes":[...]}}. */
    public static String timexes(Article article, List<Timex3> found) {
        ObjectNode line = JSON.createObjectNode().put("id", article.articleId());
        ArrayNode timexes = line.putArray("timexes");
        for (Timex3 timex : found) {
            ObjectNode node = timexes.addObject();
            putSpan(node, article.text(), timex.span().begin(), timex.span().end());
            node.put("text", timex.text())
                    .put("type", timex.type().name())
                    .put("value", timex.value())
                    .put("mod", timex.mod() == null ? null : timex.mod().name())
                    .put(
                            "earliest",
                            timex.reading() == null ? null : day(timex.reading().earliest()))
                    .put(
                            "latest",
                            timex.reading() == null ? null : day(timex.reading().latest()));
        }
        return line.toString();
    }

    /** The events: {@code {"id","events":[...]}}; {@code countryOf} gives an actor's ISO 3166 code, or null. */
    public static String events(Article article, Extraction extraction, Function<String, String> countryOf) {
        ObjectNode line = JSON.createObjectNode().put("id", article.articleId());
        ArrayNode events = line.putArray("events");
        for (Mention mention : extraction.mentions()) {
            ObjectNode node = events.addObject();
            putSpan(node, article.text(), mention.charStart(), mention.charEnd());
            putEvent(node, mention);
            ArrayNode actors = node.putArray("actors");
            for (Participant participant : mention.participants()) {
                actors.addObject()
                        .put("actor_id", participant.actorId())
                        .put("role", participant.role())
                        .put("country_iso3", countryOf.apply(participant.actorId()));
            }
        }
        return line.toString();
    }

    private static void putEvent(ObjectNode node, Mention mention) {
        node.put("sentence", mention.sentenceText())
                .put("trigger", mention.triggerText())
                .put("event_type", mention.eventType())
                .put("event_mode", mention.eventMode())
                .put("status", mention.status())
                .put("earliest", day(mention.earliest()))
                .put("latest", day(mention.latest()))
                .put("date_text", mention.dateText())
                .put("date_method", mention.dateMethod())
                .put("topic_id", mention.primaryTopicId())
                .put("is_main", mention.isMain())
                .put("confidence", mention.confidence())
                .put("rule_id", mention.ruleId());
    }

    private static void putSpan(ObjectNode node, String text, int begin, int end) {
        node.put("start", text.codePointCount(0, begin)).put("end", text.codePointCount(0, end));
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
