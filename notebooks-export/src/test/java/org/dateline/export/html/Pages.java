package org.dateline.export.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.timex.DateKind;
import org.dateline.timex.DatePrecision;
import org.dateline.timex.DateReading;

/** Pages for tests. */
final class Pages {

    static final LocalDate OCTOBER_24 = LocalDate.of(2017, 10, 24);

    private static final Names NAMES = new Names(Map.of(
            "state:RUS", Map.of("en", "Russia", "ar", "روسيا", "zh", "俄罗斯"),
            "state:TUR", Map.of("en", "Türkiye", "ar", "تركيا", "zh", "土耳其"),
            "topic:cbrn.opcw-jim", Map.of("en", "JIM mandate", "ar", "تفويض الآلية المشتركة", "zh", "联合调查机制"),
            "act:reject.resolution_vetoed", Map.of("en", "Veto", "ar", "نقض", "zh", "否决"),
            "source:levant-wire", Map.of("en", "Levant Wire"),
            "source:north-post", Map.of("en", "North Post")));

    private Pages() {}

    /** A page of those events about a whole release. */
    static Page of(List<PageEvent> events) {
        return of(Subject.all(), events);
    }

    static Page of(Subject subject, List<PageEvent> events) {
        List<Coverage> coverage = List.of(
                new Coverage("source:levant-wire", "ar", 12, 7, 2), new Coverage("source:north-post", "en", 8, 5, 0));
        return new Page(
                subject,
                "20171125T060000Z-0123abcd",
                LocalDate.of(2017, 11, 25),
                events,
                NAMES,
                coverage,
                LeftOut.NOTHING);
    }

    /** One event of each look, the veto first. */
    static Page sample() {
        LocalDate november = LocalDate.of(2017, 11, 1);
        return of(List.of(
                veto(OCTOBER_24, report("Russia vetoed the draft on Tuesday.", "vetoed", "on Tuesday")),
                event("e-2", "Russia and Türkiye meet", "CONSULT", "occurred", day(LocalDate.of(2017, 10, 31))),
                event("e-3", "Talks", "CONSULT", "occurred", span(november, november.plusDays(2))),
                event("e-4", "Visit", "CONSULT", "occurred", within(november, november.plusDays(9))),
                event("e-5", "Mandate expires", "STATUS", "scheduled", day(LocalDate.of(2017, 11, 17))),
                event("e-6", "Talks called off", "CONSULT", "cancelled", day(LocalDate.of(2017, 11, 20)))));
    }

    static PageEvent veto(LocalDate day, Report... reports) {
        return new PageEvent(
                "e-1",
                "Russia vetoes draft on JIM mandate",
                new Act("REJECT", "resolution_vetoed", "verbal_conflict"),
                "occurred",
                day(day),
                0.5,
                List.of(new Part("state:RUS", "source")),
                List.of("state:RUS"),
                List.of("topic:cbrn.opcw-jim"),
                2,
                reports.length,
                day.plusDays(1),
                List.of(reports),
                List.of(
                        new Reading(day, day, day.toString(), 1, true),
                        new Reading(
                                day.plusDays(1),
                                day.plusDays(1),
                                day.plusDays(1).toString(),
                                1,
                                false)),
                List.of(new Link("response_to", "e-2")),
                Optional.empty());
    }

    static PageEvent event(String id, String title, String type, String status, DateReading date) {
        return new PageEvent(
                id,
                title,
                new Act(type, "other", type.equals("CONSULT") ? "verbal_cooperation" : "none"),
                status,
                date,
                1,
                List.of(new Part("state:RUS", "participant"), new Part("state:TUR", "participant")),
                List.of("state:RUS", "state:TUR"),
                List.of(),
                1,
                1,
                date.earliest().plusDays(3),
                List.of(report("They met in Ankara.", "met", null)),
                List.of(new Reading(date.earliest(), date.latest(), date.edtf(), 1, true)),
                List.of(),
                status.equals("scheduled")
                        ? Optional.of(new Plan(date.earliest().minusDays(9), date.earliest(), date.latest()))
                        : Optional.empty());
    }

    static Report report(String sentence, String trigger, String dateWords) {
        return new Report(
                "source:north-post",
                "en",
                LocalDate.of(2017, 10, 25),
                "https://example.org/a?b=1&c=2",
                sentence,
                trigger,
                dateWords,
                dateWords == null ? "publication_day" : "weekday");
    }

    static DateReading day(LocalDate day) {
        return DateReading.day(day);
    }

    static DateReading span(LocalDate first, LocalDate last) {
        return new DateReading(first + "/" + last, first, last, DatePrecision.DAY, DateKind.SPAN);
    }

    static DateReading within(LocalDate first, LocalDate last) {
        return new DateReading(
                "[" + first + ".." + last + "]", first, last, DatePrecision.MONTH_THIRD, DateKind.UNCERTAIN);
    }

    /** A page as large as real ones are: sentences of letters of two bytes, long addresses, hundreds of actors. */
    static Page large(int nEvents) {
        Map<String, Map<String, String>> names = new HashMap<>();
        NAMES_OF_ALL.forEach(id -> names.put(id, NAMES.labels(id)));
        List<PageEvent> events = new ArrayList<>();
        String sentence = "قالت وزارة الخارجية الروسية يوم الثلاثاء إن ولاية المجلس ستناقش من جديد في جولة المحادثات"
                + " في أنقرة حيث يلتقي وزراء البلدين بعد أسابيع من المشاورات بين الجانبين على";
        for (int i = 0; i < nEvents; i++) {
            Report report = new Report(
                    "source:north-post",
                    "ar",
                    OCTOBER_24.plusDays(i / 10),
                    "https://news.example.org/world/middle-east/2017/10/25/russia-vetoes-draft-" + i,
                    sentence,
                    "قالت",
                    "يوم الثلاثاء",
                    "relative_to_publication");
            int number = i % 700;
            String actor = "person:the-minister-of-foreign-affairs-" + number;
            Map<String, String> labels = new HashMap<>();
            Words.LANGUAGES.forEach(language -> labels.put(language, "Minister " + number + " " + language));
            names.put(actor, labels);
            events.add(large(veto(OCTOBER_24.plusDays(i / 10), report), actor, i));
        }
        Page page = of(events);
        return new Page(
                page.subject(),
                page.releaseId(),
                page.knownUntil(),
                events,
                new Names(names),
                page.coverage(),
                new LeftOut(0, 0, 120));
    }

    private static final List<String> NAMES_OF_ALL = List.of(
            "state:RUS", "state:TUR", "topic:cbrn.opcw-jim", "act:reject.resolution_vetoed", "source:north-post");

    private static PageEvent large(PageEvent event, String actor, int number) {
        return new PageEvent(
                event.id() + number,
                "Russia and Minister " + number % 700 + " en oppose a draft of Türkiye on JIM mandate",
                event.act(),
                event.status(),
                event.date(),
                event.dateAgreement(),
                List.of(new Part("state:RUS", "source"), new Part(actor, "source"), new Part("state:TUR", "target")),
                List.of("state:RUS", actor, "state:TUR", "org:UNSC"),
                List.of("topic:cbrn.opcw-jim", "topic:syria"),
                event.nSources(),
                event.nReports(),
                event.firstReported(),
                event.reports(),
                event.readings(),
                List.of(),
                Optional.of(new Plan(
                        event.firstReported(),
                        event.date().earliest(),
                        event.date().latest())));
    }
}
