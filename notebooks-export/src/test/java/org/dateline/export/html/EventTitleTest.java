package org.dateline.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTitleTest {

    private static final Names NAMES = new Names(Map.of(
            "state:KEN", Map.of("en", "Kenya", "ar", "كينيا", "fr", "Kenya", "zh", "肯尼亚"),
            "state:TZA", Map.of("en", "Tanzania", "ar", "تنزانيا", "fr", "Tanzanie", "zh", "坦桑尼亚"),
            "org:AU", Map.of("en", "African Union", "ar", "الاتحاد الأفريقي", "fr", "Union africaine", "zh", "非洲联盟"),
            "topic:trade", Map.of("en", "Trade", "ar", "التجارة", "fr", "Commerce", "zh", "贸易"),
            "act:accuse.accusation", Map.of("en", "Accusation", "ar", "اتهام", "fr", "Accusation", "zh", "指责")));

    private static PageEvent event(String mode, List<String> topics, Part... parts) {
        PageEvent event = Pages.veto(LocalDate.of(2019, 5, 3));
        return new PageEvent(
                "e",
                "Kenya accuses Tanzania on Trade",
                new Act("ACCUSE", mode, "verbal_conflict"),
                "occurred",
                event.date(),
                1,
                List.of(parts),
                List.of(),
                topics,
                1,
                1,
                event.firstReported(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static String title(PageEvent event, String language) {
        return EventTitle.of(event, new Labels(Words.load(), NAMES, language)).replaceAll("[\u2068\u2069]", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Kenya accuses Tanzania on Trade",
                "fr | Accusation : Kenya → Tanzanie – Commerce (Union africaine)",
                "ar | اتهام: كينيا ← تنزانيا – التجارة (الاتحاد الأفريقي)",
                "zh | 指责：肯尼亚 → 坦桑尼亚 – 贸易（非洲联盟）",
            })
    void theActIsANounBeforeThoseWhoTakePart(String language, String title) {
        PageEvent event = event(
                "accusation",
                List.of("topic:trade"),
                new Part("state:KEN", "source"),
                new Part("state:TZA", "target"),
                new Part("org:AU", "forum"));
        assertThat(title(event, language)).isEqualTo(title);
    }

    @Test
    void anActWithoutANameIsCalledByItsType() {
        assertThat(title(event("other", List.of(), new Part("state:KEN", "source")), "fr"))
                .isEqualTo("accusations et condamnations : Kenya");
    }

    @Test
    void whatIsUnknownFallsAway() {
        assertThat(title(event("accusation", List.of()), "fr")).isEqualTo("Accusation");
        assertThat(title(event("accusation", List.of(), new Part("state:TZA", "target")), "fr"))
                .isEqualTo("Accusation → Tanzanie");
    }

    @Test
    void namesOfOtherLettersKeepTheirDirection() {
        Map<String, Map<String, String>> names = new HashMap<>();
        names.put("act:accuse.accusation", Map.of("ar", "اتهام"));
        names.put("org:X", Map.of("en", "X [Y] $1 {0}"));
        PageEvent event = event("accusation", List.of(), new Part("org:X", "source"), new Part("org:X", "participant"));
        assertThat(EventTitle.of(event, new Labels(Words.load(), new Names(names), "ar")))
                .isEqualTo("اتهام: \u2068X [Y] $1 {0}\u2069");
    }
}
