package org.dateline.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeAxisTest {

    @ParameterizedTest
    @CsvSource({
        "2017-10-20, 2017-10-28, 2017-10-20",
        "2017-10-01, 2017-12-01, 2017-10-02",
        "2017-10-02, 2018-06-01, 2017-11",
        "2016-02-01, 2018-06-01, 2016-04",
        "2010-02-01, 2018-06-01, 2011",
        "1946-02-01, 2018-06-01, 1950",
    })
    void ticksAreAsFarApartAsTheyCanBeRead(LocalDate first, LocalDate last, String tick) {
        Element picture = new Element("svg");
        new TimeAxis(first, last, 0, 900).draw(picture, 20, 100);
        assertThat(picture.select("text").eachText())
                .hasSizeBetween(4, 11)
                .first()
                .isEqualTo(tick);
    }

    @Test
    void aFewEventsOfLongAgoDoNotSqueezeTheOthers() {
        List<PageEvent> events = Stream.concat(
                        Stream.of(Pages.veto(LocalDate.of(1954, 7, 21))),
                        Stream.iterate(Pages.OCTOBER_24, day -> day.plusDays(1))
                                .limit(30)
                                .map(Pages::veto))
                .toList();
        TimeAxis axis = TimeAxis.of(Pages.of(events), 0, 900);
        assertThat(axis.first()).isAfter(LocalDate.of(2017, 10, 1));
        assertThat(axis.isBefore(events.get(0))).isTrue();
    }

    @Test
    void aPeriodThatIsAskedForIsShown() {
        Subject subject = new Subject(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2016, 1, 1)),
                Optional.of(LocalDate.of(2017, 12, 31)));
        TimeAxis axis = TimeAxis.of(Pages.of(subject, Pages.sample().events()), 0, 900);
        assertThat(axis.first()).isBefore(LocalDate.of(2016, 1, 1)).isAfter(LocalDate.of(2015, 11, 1));
        assertThat(axis.last()).isAfter(LocalDate.of(2017, 12, 31));
    }
}
