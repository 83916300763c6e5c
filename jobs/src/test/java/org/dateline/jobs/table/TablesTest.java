package org.dateline.jobs.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.article.PublishedBasis;
import org.dateline.event.EventStatus;
import org.dateline.event.PlaceRole;
import org.dateline.event.ReferenceKind;
import org.dateline.event.Role;
import org.dateline.place.PlacePrecision;
import org.dateline.timex.DateKind;
import org.dateline.timex.DateMethod;
import org.dateline.timex.DatePrecision;
import org.dateline.timex.TimexMod;
import org.dateline.timex.TimexType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {

    static Stream<Table<?>> allTables() {
        return Tables.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("allTables")
    void keysPartitionsAndSortingAreColumns(Table<?> table) {
        List<String> names = table.columns().stream().map(TableColumn::name).toList();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(names).containsAll(table.keys());
        assertThat(names).containsAll(table.sorting());
        assertThat(names).endsWith(table.partitions().toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("allTables")
    void everyColumnSaysWhatItIsAndPointsToATableThatIs(Table<?> table) {
        for (TableColumn column : table.columns()) {
            assertThat(column.about().says()).as(column.name()).matches("\\S.*\\.");
            if (!column.about().in().isEmpty()) {
                assertThat(Tables.named(column.about().in())).as(column.name()).isPresent();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("allTables")
    void examplesAreAmongTheValuesThereCanBe(Table<?> table) {
        for (TableColumn column : table.columns()) {
            if (!column.oneOf().isEmpty()) {
                assertThat(column.oneOf()).contains(column.about().example());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("allTables")
    void primitivesAndOnlyTheseCannotBeNullByType(Table<?> table) {
        for (var component : table.rowType().getRecordComponents()) {
            if (component.getType().isPrimitive()) {
                assertThat(TableColumn.of(component).nullable())
                        .as(component.getName())
                        .isFalse();
            }
        }
    }

    @Test
    void booleansStartWithIsOrHas() {
        assertThat(Tables.ALL.stream()
                        .flatMap(table -> table.columns().stream())
                        .filter(column -> column.sqlType().equals("BOOLEAN"))
                        .map(TableColumn::name))
                .allMatch(name -> name.startsWith("is_") || name.startsWith("has_"));
    }

    @Test
    void fixedSetsOfValuesAreThoseOfTheCore() {
        assertThat(oneOf(Tables.MENTIONS, "date_precision")).isEqualTo(codes(DatePrecision.values(), "code"));
        assertThat(oneOf(Tables.EVENTS, "date_precision")).isEqualTo(codes(DatePrecision.values(), "code"));
        assertThat(oneOf(Tables.MENTIONS, "date_kind")).isEqualTo(codes(DateKind.values(), "code"));
        assertThat(oneOf(Tables.MENTIONS, "date_method")).isEqualTo(codes(DateMethod.values(), "code"));
        assertThat(oneOf(Tables.MENTIONS, "timex_type")).isEqualTo(codes(TimexType.values(), "name"));
        assertThat(oneOf(Tables.MENTIONS, "timex_mod")).isEqualTo(codes(TimexMod.values(), "name"));
        assertThat(oneOf(Tables.EVENTS, "status")).isEqualTo(codes(EventStatus.values(), "code"));
        assertThat(oneOf(Tables.MENTION_ACTORS, "role")).isEqualTo(codes(Role.values(), "code"));
        assertThat(oneOf(Tables.MENTION_PLACES, "role")).isEqualTo(codes(PlaceRole.values(), "code"));
        assertThat(oneOf(Tables.MENTION_REFERENCES, "kind")).isEqualTo(codes(ReferenceKind.values(), "code"));
        assertThat(oneOf(Tables.DIM_PLACE, "precision")).isEqualTo(codes(PlacePrecision.values(), "code"));
        assertThat(oneOf(Tables.ARTICLES, "published_basis")).isEqualTo(codes(PublishedBasis.values(), "code"));
    }

    @Test
    void aMentionIsNeverLapsed() {
        assertThat(oneOf(Tables.MENTIONS, "status")).doesNotContain("lapsed");
    }

    @Test
    void namesAreFoundAndOthersAreNot() {
        assertThat(Tables.named("events")).contains(Tables.EVENTS);
        assertThat(Tables.named("Events")).isEmpty();
    }

    @Test
    void componentNamesBecomeSnakeCase() {
        assertThat(TableColumn.snakeCase("nIndependentSources")).isEqualTo("n_independent_sources");
        assertThat(TableColumn.snakeCase("textSha256")).isEqualTo("text_sha256");
        assertThat(TableColumn.snakeCase("edtf")).isEqualTo("edtf");
    }

    private static List<String> oneOf(Table<?> table, String column) {
        return table.column(column).oneOf();
    }

    private static List<String> codes(Enum<?>[] values, String accessor) {
        return Arrays.stream(values)
                .map(value -> {
                    try {
                        return (String)
                                value.getDeclaringClass().getMethod(accessor).invoke(value);
                    } catch (ReflectiveOperationException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }
}
