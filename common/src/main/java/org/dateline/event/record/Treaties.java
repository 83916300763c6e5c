package org.dateline.event.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.actor.NameForms;
import org.dateline.actor.table.NameRow;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.Located;
import org.dateline.dictionary.TableSchema;
import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;
import org.dateline.text.LexiconBuilder;

/** The table {@code events/treaties.csv}: treaties and agreements by the names that languages have for them. */
public final class Treaties {
    private static final String TABLE = "events/treaties.csv";
    private static final int LONGEST_NAME = 6;
    /** They are inflected as the names of organisations are. */
    private static final String LIKE_BODIES = "org:";

    private static final List<String> LANGUAGES = List.of("en", "ar", "fr", "ru", "es", "zh", "tr", "fa");
    private static final Column<String> TREATY_ID = Column.text("treaty_id");
    private static final Column<String> VALUE = Column.text("value");
    private static final List<Column<List<String>>> NAMES = LANGUAGES.stream()
            .map(tag -> Column.forms("names_" + tag).orEmpty())
            .toList();

    private record Entry(String treatyId, String value, Map<String, List<String>> names) {}

    private static final TableSchema<Entry> SCHEMA = new TableSchema<>(List.of(TREATY_ID.name()), columns(), row -> {
        Map<String, List<String>> names = new HashMap<>();
        for (int i = 0; i < LANGUAGES.size(); i++) {
            List<String> forms = row.value(NAMES.get(i));
            names.put(LANGUAGES.get(i), forms == null ? List.of() : forms);
        }
        return new Entry(row.value(TREATY_ID), row.value(VALUE), names);
    });

    private final Map<String, String> valuesByKey;

    private Treaties(Map<String, String> valuesByKey) {
        this.valuesByKey = Map.copyOf(valuesByKey);
    }

    private static List<Column<?>> columns() {
        List<Column<?>> columns = new ArrayList<>(List.of(TREATY_ID, VALUE));
        columns.addAll(NAMES);
        return columns;
    }

    /** Reads the table and adds the names of a language to its lexicon. */
    public static Treaties addTo(
            LexiconBuilder lexicon, String language, NameForms spellings, Dictionaries dictionaries) {
        Map<String, String> values = new HashMap<>();
        for (Located<Entry> row : dictionaries.rows(TABLE, SCHEMA)) {
            Entry entry = row.value();
            values.put(entry.treatyId(), entry.value());
            TreatyName name = new TreatyName(entry.treatyId(), entry.value());
            for (String form : entry.names().getOrDefault(language, List.of())) {
                lexicon.add(form, name);
                spellings
                        .derived(NameRow.label(LIKE_BODIES + entry.treatyId(), form))
                        .forEach(derived -> lexicon.add(derived.text(), name));
            }
        }
        return new Treaties(values);
    }

    /** The id of the treaty whose name covers a token; null where it is in no such name. */
    public static String idAt(Hits hits, int token, int sentenceBegin) {
        for (int t = Math.max(sentenceBegin, token - LONGEST_NAME); t <= token; t++) {
            for (int h = hits.from(t); hits.has(t, LexemeKind.RECORD) && h < hits.to(t); h++) {
                if (hits.end(h) > token && hits.lexeme(h) instanceof TreatyName name) {
                    return name.treatyId();
                }
            }
        }
        return null;
    }

    /** The longest name of a treaty that begins at a token; {@link Hits#NONE} where none does. */
    public static int nameAt(Hits hits, int token) {
        int name = Hits.NONE;
        for (int h = hits.from(token); hits.has(token, LexemeKind.RECORD) && h < hits.to(token); h++) {
            if (hits.lexeme(h) instanceof TreatyName && (name == Hits.NONE || hits.end(h) > hits.end(name))) {
                name = h;
            }
        }
        return name;
    }

    /** The id of the treaty of such a name. */
    public static String idOf(Hits hits, int name) {
        return ((TreatyName) hits.lexeme(name)).treatyId();
    }

    /** The ids of the treaties in the table. */
    public static List<String> ids(Dictionaries dictionaries) {
        return dictionaries.rows(TABLE, SCHEMA).stream()
                .map(row -> row.value().treatyId())
                .toList();
    }

    /** What references to the treaty of that key, such as {@code treaty:NPT}, bear; empty for an unknown key. */
    Optional<String> valueOf(String key) {
        return Optional.ofNullable(valuesByKey.get(key));
    }
}
