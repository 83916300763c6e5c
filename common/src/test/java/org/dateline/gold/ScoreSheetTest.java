package org.dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreSheetTest {

    private static ScoreSheet sheet(double score, Floor... floors) {
        Errors errors = new Errors();
        errors.add("missed", "DATE", "a 1998");
        ScoreSheet sheet = new ScoreSheet(List.of(floors));
        sheet.add("dates", "en", new Scores() {
            @Override
            public Map<String, Double> measures() {
                return Map.of("strict", score);
            }

            @Override
            public Errors errors() {
                return errors;
            }
        });
        return sheet;
    }

    @Test
    void scoreStandsBesideItsFloor() {
        assertThat(sheet(91.26, new Floor("dates", "en", "strict", 90)).table())
                .isEqualTo("dates    en   strict 91.3 (90)\n");
    }

    @Test
    void scoreAtItsFloorIsFine() {
        assertThat(sheet(90, new Floor("dates", "en", "strict", 90)).complaints())
                .isEmpty();
    }

    @Test
    void scoreBelowItsFloorComesWithItsErrors() {
        assertThat(sheet(89.5, new Floor("dates", "en", "strict", 90)).complaints())
                .containsExactly("dates en: strict 89.50 < 90.00\n  1 missed DATE: a 1998");
    }

    @Test
    void nothingToScoreIsBelowAnyFloor() {
        assertThat(sheet(Double.NaN, new Floor("dates", "en", "strict", 0)).complaints())
                .hasSize(1);
    }

    @Test
    void floorsAndMeasuresNeedEachOther() {
        assertThat(sheet(90, new Floor("dates", "ar", "strict", 90)).complaints())
                .hasSize(2)
                .anyMatch(text -> text.contains("no floor for strict"))
                .anyMatch(text -> text.contains("nothing is measured"));
    }
}
