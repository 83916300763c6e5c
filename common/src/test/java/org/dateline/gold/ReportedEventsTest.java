package org.dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dateline.event.Mention;
import org.junit.jupiter.api.Test;

class ReportedEventsTest {
    private static final LocalDate DAY = LocalDate.of(1999, 6, 10);
    private static final String PIECE = "Chile recalled its envoy";
    private static final Mention RECALL =
            ExampleMentions.of("ambassador_recalled", PIECE + " on Thursday.", DAY, List.of());

    private final List<GoldEvents> gold = List.of(new GoldEvents(
            "a",
            "en",
            null,
            List.of(new GoldEvent(
                    "recall",
                    PIECE,
                    "SANCTION",
                    "ambassador_recalled",
                    "occurred",
                    List.of("CHL"),
                    null,
                    null,
                    DAY,
                    DAY,
                    "day",
                    null,
                    null,
                    false,
                    true,
                    false,
                    null))));
    private final ReportedEvents reported =
            new ReportedEvents(List.of(new GoldReport("a#recall", "chile-recalls-envoy", PIECE, false)));

    private Map<String, String> events(Mention... mentions) {
        return reported.eventByReport(gold, Map.of("a", List.of(mentions)), Map.of(RECALL.mentionId(), "event:1"));
    }

    @Test
    void reportHasTheEventOfTheMentionInItsSentence() {
        assertThat(events(RECALL)).containsExactly(Map.entry("a#recall", "event:1"));
    }

    @Test
    void reportOfAnotherModeOrSentenceIsNotFound() {
        assertThat(events(ExampleMentions.of("relations_cut", PIECE + " on Thursday.", DAY, List.of())))
                .isEmpty();
        assertThat(events(ExampleMentions.of("ambassador_recalled", "Peru did so too.", DAY, List.of())))
                .isEmpty();
    }

    @Test
    void mentionWithoutEventIsNotFound() {
        assertThat(reported.eventByReport(gold, Map.of("a", List.of(RECALL)), Map.of()))
                .isEmpty();
    }
}
