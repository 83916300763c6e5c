package org.dateline.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.coreference.ReportBuilder.veto;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventIdsTest {
    private static final Report M1 =
            veto("m1").published("2017-10-24").day("2017-10-24").build();
    private static final Report M2 =
            veto("m2").published("2017-10-25").day("2017-10-24").build();
    private static final Report M3 =
            veto("m3").published("2017-10-26").day("2017-10-24").build();

    @Test
    void aNewEventIsNamedAfterItsEarliestMention() {
        String alone = EventIds.assign(Map.of("c", List.of(M1)), Map.of()).ids().get("c");
        String withLater = EventIds.assign(Map.of("c", List.of(M3, M1, M2)), Map.of())
                .ids()
                .get("c");
        assertThat(alone).isEqualTo(withLater).matches("event:[0-9a-f]{16}");
    }

    @Test
    void anIdIsInherited() {
        EventIds.Assignment assignment = EventIds.assign(Map.of("c", List.of(M1, M2)), Map.of("m2", "event:old"));
        assertThat(assignment.ids()).containsEntry("c", "event:old");
        assertThat(assignment.supersededBy()).isEmpty();
    }

    @Test
    void ofMergedEventsTheOneWithTheEarliestMentionGivesItsId() {
        EventIds.Assignment assignment =
                EventIds.assign(Map.of("c", List.of(M1, M2, M3)), Map.of("m2", "event:second", "m3", "event:third"));
        assertThat(assignment.ids()).containsEntry("c", "event:second");
        assertThat(assignment.supersededBy()).containsExactly(Map.entry("event:third", "event:second"));
    }

    @Test
    void ofASplitEventThePartWithTheEarliestMentionKeepsTheId() {
        EventIds.Assignment assignment = EventIds.assign(
                Map.of("early", List.of(M1), "late", List.of(M2, M3)),
                Map.of("m1", "event:old", "m2", "event:old", "m3", "event:old"));
        assertThat(assignment.ids()).containsEntry("early", "event:old");
        assertThat(assignment.ids().get("late")).isNotEqualTo("event:old");
    }

    @Test
    void anIdThatWasBorneBeforeIsNeverMintedAgain() {
        String minted = EventIds.mint(M2, 0);
        EventIds.Assignment assignment =
                EventIds.assign(Map.of("early", List.of(M1), "late", List.of(M2)), Map.of("m1", minted, "m2", minted));
        assertThat(assignment.ids()).containsEntry("early", minted);
        assertThat(assignment.ids().get("late")).isEqualTo(EventIds.mint(M2, 1)).isNotEqualTo(minted);
    }

    @Test
    void idsAreUnique() {
        assertThat(EventIds.assign(Map.of("a", List.of(M1), "b", List.of(M2), "c", List.of(M3)), Map.of())
                        .ids()
                        .values())
                .doesNotHaveDuplicates();
    }
}
