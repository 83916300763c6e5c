package org.dateline.export.timelinejs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dateline.event.EventStatus;
import org.dateline.export.JsonSchemas;
import org.dateline.export.event.Cards;
import org.dateline.export.event.EventCard;
import org.dateline.timex.DateKind;
import org.dateline.timex.DatePrecision;
import org.dateline.timex.DateReading;
import org.junit.jupiter.api.Test;

class TimelineJsTest {

    @Test
    void everySlideIsWhatTheFormatAllows() throws IOException {
        JsonNode json = timeline(
                Cards.mandate(),
                Cards.hostile(),
                Cards.event(EventStatus.SCHEDULED, Cards.talks()),
                Cards.event(EventStatus.SCHEDULED, Cards.openEnd()),
                Cards.event(EventStatus.POSTPONED, Cards.deadline()));
        assertThat(JsonSchemas.problems("timelinejs.schema.json", json)).isEmpty();
        assertThat(json.path("events")).hasSize(5);
    }

    @Test
    void aDateIsNoMorePreciseThanItIsKnown() throws IOException {
        assertThat(slide(Cards.november()).path("start_date")).hasToString("{\"year\":2017,\"month\":11}");
        assertThat(slide(Cards.november()).path("display_date").asText()).isEqualTo("Nov 2017");
        DateReading year = new DateReading(
                "2013", LocalDate.of(2013, 1, 1), LocalDate.of(2013, 12, 31), DatePrecision.YEAR, DateKind.UNCERTAIN);
        assertThat(slide(year).path("end_date")).hasToString("{\"year\":2013}");
        assertThat(slide(DateReading.day(LocalDate.of(1814, 9, 18))).path("start_date"))
                .hasToString("{\"year\":1814,\"month\":9,\"day\":18}");
        assertThat(slide(Cards.talks()).path("end_date")).hasToString("{\"year\":2017,\"month\":11,\"day\":24}");
        assertThat(slide(Cards.openEnd()).has("end_date")).isFalse();
        assertThat(slide(DateReading.day(LocalDate.of(2017, 11, 2))).has("end_date"))
                .isFalse();
    }

    @Test
    void whatReportsSayIsDataAndNeverMarkup() throws IOException {
        JsonNode text = timeline(Cards.hostile()).at("/events/0/text");
        assertThat(text.path("headline").asText()).doesNotContain("<", "\"").contains("&lt;/script&gt;&lt;b&gt;");
        assertThat(text.path("text").asText()).doesNotContain("<b>", "</script", "javascript:", "<a ");
    }

    @Test
    void aSlideLeadsToItsSource() throws IOException {
        assertThat(timeline(Cards.mandate()).at("/events/0/text/text").asText())
                .contains("<blockquote dir=\"auto\" lang=\"ar\">ومن المقرر")
                .contains("<a href=\"https://news.example/a-1?x=1&amp;y=2\">Levant Wire</a> and 4 more");
    }

    private static JsonNode slide(DateReading date) throws IOException {
        return timeline(Cards.event(EventStatus.OCCURRED, date)).at("/events/0");
    }

    private static JsonNode timeline(EventCard... events) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TimelineJs.write("Russia & <others>", List.of(events), out);
        return new ObjectMapper().readTree(out.toByteArray());
    }
}
