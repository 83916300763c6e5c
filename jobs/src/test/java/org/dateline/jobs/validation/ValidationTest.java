package org.dateline.jobs.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.Tables;
import org.junit.jupiter.api.Test;

class ValidationTest {

    private static final List<Check> CHECKS = Validation.checks();

    @Test
    void everyCheckHasANameOfItsOwn() {
        assertThat(CHECKS).extracting(Check::name).doesNotHaveDuplicates();
    }

    @Test
    void checksSpeakOfTablesThatThereAre() {
        List<String> names = Tables.ALL.stream().map(Table::name).toList();
        assertThat(CHECKS).allSatisfy(check -> assertThat(names).containsAll(check.tables()));
    }

    @Test
    void keysNullsValuesRangesAndReferencesFollowFromTheColumns() {
        assertThat(CHECKS)
                .extracting(Check::name)
                .contains(
                        "mention_actors.mention_id, actor_id, role, char_start: one row each",
                        "events.title_en: never null",
                        "events.status: one of its values",
                        "events.date_agreement: in 0..1",
                        "events.n_sources: not negative",
                        "event_actors.actor_id: in dim_actor",
                        "dim_topic.parent_topic_id: in dim_topic")
                .doesNotContain("events.title_original: never null");
    }
}
