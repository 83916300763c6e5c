package org.dateline.export.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SwimlaneTest {

    private static Swimlane swimlane(Page page) {
        return new Swimlane(page, new Labels(Words.load(), page.names(), "en"));
    }

    private static Element mark(Element picture, int event) {
        return picture.selectFirst("[data-i=" + event + "]");
    }

    @Test
    void datesAreDrawnAsPreciselyAsTheyAreKnown() {
        Element picture = swimlane(Pages.sample()).draw();
        assertThat(mark(picture, 0).tagName()).isEqualTo("circle");
        assertThat(mark(picture, 2).tagName()).isEqualTo("rect");
        assertThat(mark(picture, 2).className()).isEqualTo("q0 k-span");
        assertThat(mark(picture, 3).className()).isEqualTo("q0 k-uncertain");
        double days = Double.parseDouble(mark(picture, 2).attr("width")) / 3;
        assertThat(Double.parseDouble(mark(picture, 3).attr("width")) / 10).isCloseTo(days, within(0.2));
    }

    @Test
    void plansAreDashedAndWhatWasCalledOffIsStruck() {
        Element picture = swimlane(Pages.sample()).draw();
        assertThat(mark(picture, 4).className()).contains("plan");
        assertThat(mark(picture, 5).className()).contains("off");
        assertThat(picture.select(".strike")).hasSize(1);
    }

    @Test
    void aTopicHasItsActorsInLanesAndAnActorItsTopics() {
        Page page = Pages.sample();
        Subject topic = new Subject(
                List.of(), Optional.of("topic:cbrn.opcw-jim"), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(swimlane(Pages.of(topic, page.events()))
                        .draw()
                        .select(".lane")
                        .eachText())
                .containsExactly("Russia", "Türkiye");
        assertThat(swimlane(page).draw().select(".lane").eachText()).containsExactly("JIM mandate", "others");
    }

    @Test
    void marksOfOneDayStandBelowEachOther() {
        PageEvent event = Pages.veto(Pages.OCTOBER_24);
        Element picture = swimlane(Pages.of(List.of(event, event))).draw();
        assertThat(mark(picture, 0).attr("cx")).isEqualTo(mark(picture, 1).attr("cx"));
        assertThat(mark(picture, 0).attr("cy")).isNotEqualTo(mark(picture, 1).attr("cy"));
    }

    @Test
    void whatFindsNoRoomOrLiesFarOffIsCounted() {
        List<PageEvent> events = new ArrayList<>(List.of(Pages.veto(LocalDate.of(1973, 10, 22))));
        for (int i = 0; i < 30; i++) {
            events.add(Pages.veto(Pages.OCTOBER_24));
        }
        Swimlane swimlane = swimlane(Pages.of(events));
        assertThat(swimlane.draw().select("[data-i]")).hasSize(9);
        assertThat(swimlane.crowded()).isEqualTo(21);
        assertThat(swimlane.before()).isEqualTo(1);
        assertThat(swimlane.after()).isZero();
    }
}
