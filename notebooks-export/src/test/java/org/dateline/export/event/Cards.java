package org.dateline.export.event;

import java.time.LocalDate;
import java.util.List;
import org.dateline.event.EventStatus;
import org.dateline.timex.DateKind;
import org.dateline.timex.DatePrecision;
import org.dateline.timex.DateReading;

/** Events for tests. */
public final class Cards {

    /** What no file may take for its own syntax: markup, quotes, separators of iCalendar, a bidi override, an emoji. */
    public static final String HOSTILE = "</script><b>\"a\"; b, c\\n & d\u202E \uD83D\uDD4A";

    private Cards() {}

    /** A mandate that expires on 17 November 2017, scheduled, in New York. */
    public static EventCard mandate() {
        return event(EventStatus.SCHEDULED, DateReading.day(LocalDate.of(2017, 11, 17)));
    }

    /** A plan with that status and date. */
    public static EventCard event(EventStatus status, DateReading date) {
        return new EventCard(
                "event:1c9e0d7742ab",
                "Mandate of the OPCW-UN Joint Investigative Mechanism expires",
                new EventCard.Headline("تفويض الآلية ينتهي في منتصف الشهر، ودول تطلب تمديده قبل ذلك", "ar"),
                new EventCard.Act("STATUS", "mandate_expired"),
                status,
                date,
                List.of("OPCW-UN Joint Investigative Mechanism", "Russia"),
                List.of("JIM mandate", "Chemical weapons"),
                new EventCard.Venue("New York City", "city", "USA", 40.7128, -74.006),
                new EventCard.Plan(true, 2),
                new EventCard.Reports(
                        6,
                        5,
                        LocalDate.of(2017, 10, 23),
                        LocalDate.of(2017, 11, 17),
                        new EventCard.Quote(
                                "Levant Wire",
                                "ar",
                                "https://news.example/a-1?x=1&y=2",
                                "ومن المقرر أن ينتهي التفويض يوم 17 تشرين الثاني",
                                "17 تشرين الثاني")));
    }

    /** An event whose every text is hostile, without a place, with a link that must not be followed. */
    public static EventCard hostile() {
        EventCard plain = mandate();
        return new EventCard(
                "event:00000000ffff",
                HOSTILE,
                new EventCard.Headline(HOSTILE, "en"),
                plain.act(),
                plain.status(),
                plain.date(),
                List.of(HOSTILE),
                List.of(HOSTILE),
                null,
                plain.plan(),
                new EventCard.Reports(
                        1,
                        1,
                        LocalDate.of(2017, 11, 1),
                        LocalDate.of(2017, 11, 1),
                        new EventCard.Quote(HOSTILE, "en", "javascript:alert(1)", HOSTILE, null)));
    }

    /** One day among those of a month. */
    public static DateReading november() {
        return reading("2017-11", 1, 30, DatePrecision.MONTH, DateKind.UNCERTAIN);
    }

    /** By a day of November. */
    public static DateReading deadline() {
        return reading("[2017-11-02..2017-11-24]", 2, 24, DatePrecision.BOUND, DateKind.UNCERTAIN);
    }

    /** All days from 22 to 24 November. */
    public static DateReading talks() {
        return reading("2017-11-22/2017-11-24", 22, 24, DatePrecision.DAY, DateKind.SPAN);
    }

    /** From a day on, without an end. */
    public static DateReading openEnd() {
        return new DateReading("2018-01-01/..", LocalDate.of(2018, 1, 1), null, DatePrecision.DAY, DateKind.SPAN);
    }

    private static DateReading reading(String edtf, int first, int last, DatePrecision precision, DateKind kind) {
        return new DateReading(edtf, LocalDate.of(2017, 11, first), LocalDate.of(2017, 11, last), precision, kind);
    }
}
