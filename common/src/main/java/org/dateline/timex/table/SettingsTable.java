package org.dateline.timex.table;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.Located;
import org.dateline.dictionary.Nearest;
import org.dateline.dictionary.TableSchema;
import org.dateline.timex.value.TimexSettings;

/** {@code timex-settings.csv}: the widths of vague words, for all languages. */
public final class SettingsTable {
    public static final String PATH = "timex-settings.csv";
    public static final Column<String> SETTING = Column.text("setting");
    public static final Column<Integer> VALUE = Column.integer("value");

    public static final TableSchema<Setting> SCHEMA =
            TableSchema.of(1, row -> new Setting(row.value(SETTING), row.value(VALUE)), SETTING, VALUE);

    private static final List<String> NAMES = List.of(
            "first_third_end",
            "second_third_end",
            "around_days",
            "spring_month",
            "anchor_days_back",
            "anchor_days_ahead",
            "stamp_days_ahead");

    private SettingsTable() {}

    /** A row. */
    public record Setting(String name, int value) {}

    /** The settings; one that is missing or unknown is a problem of the dictionaries. */
    public static TimexSettings read(Dictionaries dictionaries) {
        Map<String, Integer> byName = new TreeMap<>();
        for (Located<Setting> row : dictionaries.rows(PATH, SCHEMA)) {
            String name = row.value().name();
            if (!NAMES.contains(name)) {
                dictionaries.problems().add(row, "unknown setting '" + name + "'" + Nearest.hint(name, NAMES));
            }
            byName.put(name, row.value().value());
        }
        for (String name : NAMES) {
            if (!byName.containsKey(name)) {
                dictionaries.problems().add(PATH, 0, "setting '" + name + "' is missing");
                byName.put(name, 1);
            }
        }
        return new TimexSettings(
                byName.get("first_third_end"),
                byName.get("second_third_end"),
                byName.get("around_days"),
                byName.get("spring_month"),
                byName.get("anchor_days_back"),
                byName.get("anchor_days_ahead"),
                byName.get("stamp_days_ahead"));
    }
}
