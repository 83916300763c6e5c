package org.dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.event.Mention;
import org.dateline.event.Participant;
import org.junit.jupiter.api.Test;

class EventScoresTest {
    private static final LocalDate DAY = LocalDate.of(1999, 6, 10);
    private static final String SENTENCE = "Chile expelled two diplomats of Peru on Thursday.";

    private final List<GoldEvent> gold = new ArrayList<>();
    private final List<Mention> found = new ArrayList<>();

    private void expulsionIsWanted(LocalDate day, boolean optional) {
        gold.add(new GoldEvent(
                "k" + gold.size(),
                "expelled two diplomats",
                "SANCTION",
                "diplomats_expelled",
                "occurred",
                List.of("CHL"),
                List.of("PER"),
                null,
                day,
                day,
                day == null ? null : "day",
                null,
                null,
                optional,
                true,
                false,
                null));
    }

    private void found(String mode, LocalDate day, String... actors) {
        List<Participant> participants = Arrays.stream(actors)
                .map(actor -> actor.split(" as "))
                .map(parts -> new Participant(parts[0], parts[1], null, -1, -1))
                .toList();
        found.add(ExampleMentions.of(mode, SENTENCE, day, participants));
    }

    private EventScores scored() {
        EventScores scores = new EventScores(id -> switch (id) {
            case "person:the-minister" -> Optional.of("CHL");
            case "person:a-neighbour" -> Optional.of("ARG");
            default -> id.startsWith("state:") ? Optional.of(id.substring(6)) : Optional.empty();
        });
        scores.add(new GoldEvents("a", "en", null, gold), found);
        return scores;
    }

    private Map<String, Double> measures() {
        return scored().measures();
    }

    @Test
    void rightEventHasFullScores() {
        expulsionIsWanted(DAY, false);
        found("diplomats_expelled", DAY, "state:CHL as source", "state:PER as target");
        assertThat(measures())
                .containsEntry("type", 100.0)
                .containsEntry("actors", 100.0)
                .containsEntry("direction", 100.0)
                .containsEntry("mode", 100.0)
                .containsEntry("status", 100.0);
    }

    @Test
    void personCountsAsItsState() {
        expulsionIsWanted(DAY, false);
        found("diplomats_expelled", DAY, "person:the-minister as source", "state:PER as target");
        assertThat(measures()).containsEntry("actors", 100.0).containsEntry("direction", 100.0);
    }

    @Test
    void wrongDayFailsDateAndActorsToo() {
        expulsionIsWanted(DAY, false);
        found("diplomats_expelled", DAY.plusDays(1), "state:CHL as source", "state:PER as target");
        assertThat(measures())
                .containsEntry("type", 100.0)
                .containsEntry("date", 0.0)
                .containsEntry("actors", 0.0)
                .containsEntry("direction", Double.NaN);
    }

    @Test
    void strangerFailsActorsAndABodyDoesNot() {
        expulsionIsWanted(DAY, false);
        found(
                "diplomats_expelled",
                DAY,
                "state:CHL as source",
                "state:PER as target",
                "org:MERCOSUR as forum",
                "person:a-neighbour as host");
        assertThat(measures()).containsEntry("date", 100.0).containsEntry("actors", 0.0);
        found.clear();
        found("diplomats_expelled", DAY, "state:CHL as source", "state:PER as target", "org:MERCOSUR as forum");
        assertThat(measures()).containsEntry("actors", 100.0);
    }

    @Test
    void turnedRolesFailDirectionOnly() {
        expulsionIsWanted(DAY, false);
        found("diplomats_expelled", DAY, "state:PER as source", "state:CHL as target");
        assertThat(measures()).containsEntry("actors", 100.0).containsEntry("direction", 0.0);
        assertThat(scored().errors().worst(1)).contains("wrong direction of diplomats_expelled");
    }

    @Test
    void otherModeOfTheTypeFailsModeOnlyAndAnotherTypeIsNoPair() {
        expulsionIsWanted(DAY, false);
        found("relations_cut", DAY, "state:CHL as source", "state:PER as target");
        assertThat(measures()).containsEntry("type", 100.0).containsEntry("mode", 0.0);
        found.clear();
        found("condemnation", DAY, "state:CHL as source", "state:PER as target");
        assertThat(measures()).containsEntry("type", 0.0);
        assertThat(scored().errors().worst(5))
                .contains("1 missed diplomats_expelled")
                .contains("1 invented condemnation");
    }

    @Test
    void undatedEventMustStayUndated() {
        expulsionIsWanted(null, false);
        found("diplomats_expelled", DAY, "state:CHL as source", "state:PER as target");
        assertThat(measures()).containsEntry("date", 0.0).containsEntry("undated", 0.0);
        found.clear();
        found("diplomats_expelled", null, "state:CHL as source", "state:PER as target");
        assertThat(measures()).containsEntry("date", 100.0).containsEntry("undated", 100.0);
    }

    @Test
    void optionalEventCostsNothingFoundOrMissed() {
        expulsionIsWanted(DAY, false);
        expulsionIsWanted(DAY, true);
        found("diplomats_expelled", DAY, "state:CHL as source", "state:PER as target");
        assertThat(measures()).containsEntry("actors", 100.0);
        found("diplomats_expelled", null);
        assertThat(measures()).containsEntry("actors", 100.0);
        found("diplomats_expelled", null);
        assertThat(measures()).containsEntry("actors", 200.0 / 3);
    }
}
