package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Strikes of one side that a report tells of one after another. */
class SeveralStrikesTest {
    private static final EventReader ARABIC = EventReader.of("ar");
    private static final LocalDate PUBLISHED = LocalDate.of(2015, 9, 7);

    private static List<Mention> attacks(String text) {
        return ARABIC.read(text, PUBLISHED).stream()
                .filter(mention -> mention.eventMode().equals("attack"))
                .toList();
    }

    @Test
    void oneThatDoesNotSayWhomItHitTakesNoDayFromAnother() {
        List<Mention> found =
                attacks("قصفت طائرات التحالف العربي قاعدة للحوثيين يوم السبت. وقال السكان إن الليل كان طويلا. "
                        + "كما قصفت طائرات التحالف العربي مستودعا في المدينة.");
        assertThat(found).hasSize(2);
        assertThat(found.get(0).earliest()).isEqualTo(LocalDate.of(2015, 9, 5));
        assertThat(found.get(1).earliest()).isNull();
    }
}
