package org.dateline.timex.table;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.Nearest;
import org.dateline.dictionary.TableSchema;
import org.dateline.timex.TimexMod;
import org.dateline.timex.grammar.RuleKind;

/** {@code timex-rules.csv}: patterns of words and what they mean. */
public final class TimexRulesTable {
    public static final Column<String> ID = Column.text("id");
    /** A TIMEX3 type, {@code NONE} for what is no date, {@code MACRO} for a piece of pattern. */
    public static final Column<RuleKind> TYPE = new Column<>("type", true, name("type", RuleKind.class));

    public static final Column<String> PATTERN = Column.text("pattern");
    public static final Column<String> VALUE = Column.text("value").orEmpty();
    public static final Column<TimexMod> MOD = new Column<>("mod", false, name("mod", TimexMod.class));

    public static final TableSchema<TimexRule> SCHEMA = TableSchema.of(
            1,
            row -> new TimexRule(row.value(ID), row.value(TYPE), row.value(PATTERN), row.value(VALUE), row.value(MOD)),
            ID,
            TYPE,
            PATTERN,
            VALUE,
            MOD);

    private TimexRulesTable() {}

    private static <E extends Enum<E>> Function<String, E> name(String column, Class<E> type) {
        return cell -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(cell))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown " + column + " '" + cell + "'"
                        + Nearest.hint(
                                cell,
                                List.copyOf(Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .toList()))));
    }

    /**
     * A row.
     *
     * @param value null for {@code NONE} and {@code MACRO}
     * @param mod null if none
     */
    public record TimexRule(String id, RuleKind kind, String pattern, String value, TimexMod mod) {}
}
