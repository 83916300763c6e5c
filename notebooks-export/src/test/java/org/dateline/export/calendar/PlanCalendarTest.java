package org.dateline.export.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dateline.event.EventStatus;
import org.dateline.export.event.Cards;
import org.dateline.export.event.EventCard;
import org.dateline.timex.DateReading;
import org.junit.jupiter.api.Test;

/** The calendar as another program reads it. */
class PlanCalendarTest {

    private static final Instant MADE_AT = Instant.parse("2017-11-03T06:00:00Z");

    @Test
    void aPlanIsAWholeDayWithAnIdThatStays() throws IOException {
        VEvent entry = entry(Cards.mandate());
        assertThat(entry.getUid().getValue()).isEqualTo("event:1c9e0d7742ab@dateline");
        assertThat(days(entry)).isEqualTo("2017-11-17 to 2017-11-18");
        assertThat(entry.getDateStart().getValue().hasTime()).isFalse();
        assertThat(entry.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(entry.getSequence().getValue()).isEqualTo(2);
        assertThat(entry.getDateTimeStamp().getValue()).isEqualTo(MADE_AT);
        assertThat(entry.getTransparency().getValue()).isEqualTo("TRANSPARENT");
        assertThat(entry.getUrl().getValue()).isEqualTo("https://news.example/a-1?x=1&y=2");
        assertThat(entry.getGeo().getLongitude()).isEqualTo(-74.006);
        assertThat(entry.getCategories().get(0).getValues())
                .containsExactly("JIM mandate", "Chemical weapons", "scheduled");
    }

    @Test
    void wordsCarryTheirLanguage() throws IOException {
        VEvent entry = entry(Cards.mandate());
        assertThat(entry.getSummary().getLanguage()).isEqualTo("en");
        assertThat(entry.getComments().get(0).getLanguage()).isEqualTo("ar");
        assertThat(entry.getComments().get(0).getValue())
                .isEqualTo(Cards.mandate().headline().text());
        assertThat(entry.getDescription().getValue())
                .contains("Date: 2017-11-17\nStatus: scheduled\nActors: OPCW-UN Joint")
                .contains("Sources: 5, from 2017-10-23 to 2017-11-17");
    }

    @Test
    void aSpanHasAllItsDaysADeadlineItsLastAndWhatHasNoEndItsFirst() throws IOException {
        assertThat(days(entry(Cards.event(EventStatus.SCHEDULED, Cards.talks()))))
                .isEqualTo("2017-11-22 to 2017-11-25");
        VEvent deadline = entry(Cards.event(EventStatus.SCHEDULED, Cards.deadline()));
        assertThat(days(deadline)).isEqualTo("2017-11-24 to 2017-11-25");
        assertThat(deadline.getCategories().get(0).getValues()).contains("deadline");
        assertThat(days(entry(Cards.event(EventStatus.SCHEDULED, Cards.openEnd()))))
                .isEqualTo("2018-01-01 to 2018-01-02");
    }

    @Test
    void daysOfEarlierCenturiesStayThoseDays() throws IOException {
        DateReading vienna = DateReading.day(LocalDate.of(1814, 9, 18));
        assertThat(days(entry(Cards.event(EventStatus.OCCURRED, vienna)))).isEqualTo("1814-09-18 to 1814-09-19");
    }

    @Test
    void theStatusTellsWhatCameOfThePlan() throws IOException {
        assertThat(status(EventStatus.SCHEDULED, Cards.november())).isEqualTo("TENTATIVE");
        assertThat(status(EventStatus.SCHEDULED, Cards.talks())).isEqualTo("CONFIRMED");
        assertThat(status(EventStatus.OCCURRED, Cards.talks())).isEqualTo("CONFIRMED");
        assertThat(status(EventStatus.POSTPONED, Cards.talks())).isEqualTo("TENTATIVE");
        assertThat(status(EventStatus.LAPSED, Cards.talks())).isEqualTo("TENTATIVE");
        assertThat(status(EventStatus.CANCELLED, Cards.talks())).isEqualTo("CANCELLED");
    }

    @Test
    void whatWasNeverAnnouncedIsNoPlan() {
        EventCard known = Cards.event(EventStatus.OCCURRED, Cards.talks());
        EventCard news = new EventCard(
                known.eventId(),
                known.title(),
                null,
                known.act(),
                known.status(),
                known.date(),
                known.actors(),
                known.topics(),
                known.venue(),
                new EventCard.Plan(false, 0),
                known.reports());
        assertThat(PlanCalendar.isPlan(known)).isTrue();
        assertThat(PlanCalendar.isPlan(news)).isFalse();
    }

    @Test
    void textsComeBackAsTheyWereAndLinesAreShort() throws IOException {
        String text = write(Cards.hostile(), Cards.mandate());
        List<VEvent> entries = read(text).getEvents();
        assertThat(entries.get(0).getSummary().getValue()).isEqualTo(Cards.HOSTILE);
        assertThat(entries.get(0).getCategories().get(0).getValues()).contains(Cards.HOSTILE);
        assertThat(entries.get(0).getUrl()).isNull();
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    @Test
    void theSameEventsGiveTheSameFileAndNoneAnEmptyCalendar() throws IOException {
        assertThat(write(Cards.mandate())).isEqualTo(write(Cards.mandate()));
        assertThat(read(write()).getEvents()).isEmpty();
    }

    private static String status(EventStatus status, DateReading date) throws IOException {
        return entry(Cards.event(status, date)).getStatus().getValue();
    }

    private static String days(VEvent entry) {
        return day(entry.getDateStart().getValue()) + " to "
                + day(entry.getDateEnd().getValue());
    }

    private static String day(ICalDate date) {
        return date.getRawComponents().toString(false, true);
    }

    private static VEvent entry(EventCard event) throws IOException {
        ICalendar calendar = read(write(event));
        assertThat(calendar.validate(calendar.getVersion())).isEmpty();
        return calendar.getEvents().get(0);
    }

    private static ICalendar read(String text) {
        return Biweekly.parse(text).first();
    }

    private static String write(EventCard... events) throws IOException {
        StringWriter out = new StringWriter();
        new PlanCalendar("Plans", MADE_AT).write(List.of(events), out);
        return out.toString();
    }
}
