package org.dateline.export.timelinejs;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dateline.export.event.EventCard;
import org.dateline.export.text.Html;

/**
 * Writes a timeline in the JSON format of TimelineJS3, whose texts are HTML: whatever a report says is escaped. A date is
 * no more precise there than it is known: a month has no day, a year no month, and the words of the date stand beside it.
 */
public final class TimelineJs {

    private static final JsonMapper JSON = new JsonMapper();

    private TimelineJs() {}

    /** Writes the events in their order under a title; the stream is closed in the end. */
    public static void write(String title, List<EventCard> events, OutputStream out) throws IOException {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("scale", "human");
        json.putObject("title").putObject("text").put("headline", Html.escape(title));
        ArrayNode slides = json.putArray("events");
        events.forEach(event -> slides.add(slide(event)));
        JSON.writerWithDefaultPrettyPrinter().writeValue(out, json);
    }

    private static ObjectNode slide(EventCard event) {
        ObjectNode slide = JsonNodeFactory.instance.objectNode();
        slide.put("unique_id", event.eventId().replace(':', '-'));
        slide.set("start_date", day(event, event.date().earliest()));
        if (event.date().latest() != null && !event.days().isDay()) {
            slide.set("end_date", day(event, event.date().latest()));
        }
        slide.put("display_date", event.dateText());
        if (!event.topics().isEmpty()) {
            slide.put("group", event.topics().get(0));
        }
        slide.putObject("text").put("headline", Html.escape(event.title())).put("text", text(event));
        return slide;
    }

    private static ObjectNode day(EventCard event, LocalDate day) {
        ObjectNode date = JsonNodeFactory.instance.objectNode().put("year", day.getYear());
        switch (event.date().precision()) {
            case YEAR, DECADE, CENTURY -> {}
            case MONTH, QUARTER, SEASON, HALF_YEAR -> date.put("month", day.getMonthValue());
            case DAY, DAY_APPROXIMATE, WEEK, MONTH_THIRD, MONTH_HALF, BOUND ->
                date.put("month", day.getMonthValue()).put("day", day.getDayOfMonth());
        }
        return date;
    }

    private static String text(EventCard event) {
        EventCard.Quote best = event.reports().best();
        StringBuilder text =
                new StringBuilder("<p>" + Html.escape(event.status().code()) + "</p>");
        if (best.sentence() != null) {
            text.append("<blockquote dir=\"auto\"")
                    .append(best.language() == null ? "" : " lang=\"" + Html.escape(best.language()) + "\"")
                    .append('>')
                    .append(Html.escape(best.sentence()))
                    .append("</blockquote>");
        }
        String source = Html.escape(best.source() == null ? "unknown source" : best.source());
        text.append("<p>")
                .append(best.link()
                        .map(link -> "<a href=\"" + Html.escape(link) + "\">" + source + "</a>")
                        .orElse(source));
        long others = event.reports().nSources() - 1;
        return text.append(others > 0 ? " and " + others + " more" : "")
                .append("</p>")
                .toString();
    }
}
