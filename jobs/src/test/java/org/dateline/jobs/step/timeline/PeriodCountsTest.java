package org.dateline.jobs.step.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodCountsTest {

    private static CountedEvent event(String id, String actor, String earliest, String latest, Long... articles) {
        return new CountedEvent(
                TimelineKind.ACTOR.name(),
                actor,
                "",
                false,
                LocalDate.parse(earliest),
                latest == null ? null : LocalDate.parse(latest),
                id,
                "m-" + id,
                false,
                true,
                false,
                articles.length,
                articles.length,
                List.of(articles),
                List.of(7L));
    }

    private static List<String> counts(CountedEvent... events) {
        List<String> counts = new ArrayList<>();
        PeriodCounts.of(List.of(events).iterator())
                .forEachRemaining(count -> counts.add(String.join(
                        " ",
                        count.first(),
                        count.periodKind(),
                        count.periodStart().toString(),
                        count.nEvents() + "",
                        count.nEventsExpected() + "",
                        count.nArticles() + "",
                        count.topEventId() + "")));
        return counts;
    }

    @Test
    void periodsOfEventsThatFollowEachOtherAreCountedApartAndTogether() {
        assertThat(counts(
                        event("e1", "a", "2017-10-30", "2017-10-30", 1L),
                        event("e2", "a", "2017-11-02", "2017-11-02", 1L, 2L)))
                .containsExactlyInAnyOrder(
                        "a day 2017-10-30 1 1.0 1 e1",
                        "a day 2017-11-02 1 1.0 2 e2",
                        "a week 2017-10-30 2 2.0 2 e2",
                        "a month 2017-10-01 1 1.0 1 e1",
                        "a month 2017-11-01 1 1.0 2 e2",
                        "a year 2017-01-01 2 2.0 2 e2");
    }

    @Test
    void anEventThatReachesIntoLaterPeriodsMeetsTheEventsThere() {
        assertThat(counts(
                        event("wide", "a", "2017-10-31", "2017-11-03", 1L),
                        event("late", "a", "2017-11-02", "2017-11-02", 2L)))
                .contains(
                        "a day 2017-10-31 0 0.25 0 null",
                        "a day 2017-11-02 1 1.25 1 late",
                        "a month 2017-10-01 0 0.25 0 null",
                        "a month 2017-11-01 1 1.75 1 late");
    }

    @Test
    void anotherTimelineBeginsAnew() {
        assertThat(counts(
                        event("e1", "a", "2017-11-02", "2017-11-02", 1L),
                        event("e1", "b", "2017-11-02", "2017-11-02", 1L),
                        event("old", "b", "2019-01-01", null, 1L)))
                .filteredOn(count -> count.contains("year"))
                .containsExactlyInAnyOrder(
                        "a year 2017-01-01 1 1.0 1 e1",
                        "b year 2017-01-01 1 1.0 1 e1",
                        "b year 2019-01-01 0 1.0 0 null");
    }
}
