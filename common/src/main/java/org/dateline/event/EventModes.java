package org.dateline.event;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.actor.Labels;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.Located;
import org.dateline.dictionary.TableSchema;

/** The acts that Dateline knows, by event type and mode. */
public final class EventModes implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Where the table lies in a dictionary folder. */
    public static final String TABLE = "events/event-modes.csv";

    private static final Column<String> EVENT_MODE = Column.text("event_mode");
    private static final Column<String> EVENT_TYPE = Column.text("event_type");
    private static final Column<String> QUAD_CATEGORY = Column.text("quad_category");
    private static final Column<String> CAMEO_CODE = Column.text("cameo_code").orEmpty();
    private static final Column<Double> GOLDSTEIN = Column.decimal("goldstein").orEmpty();
    private static final Column<Boolean> IS_RECIPROCAL = Column.flag("is_reciprocal");
    private static final Column<List<String>> TITLE_EN = Column.forms("title_en");
    private static final Column<String> DESCRIPTION = Column.text("description");

    public static final TableSchema<EventMode> SCHEMA = TableSchema.of(
            2,
            row -> new EventMode(
                    row.value(EVENT_MODE),
                    row.value(EVENT_TYPE),
                    row.value(QUAD_CATEGORY),
                    row.value(CAMEO_CODE),
                    row.value(GOLDSTEIN),
                    row.value(IS_RECIPROCAL),
                    row.value(TITLE_EN),
                    Labels.ofAll(row),
                    row.value(DESCRIPTION)),
            EVENT_MODE,
            EVENT_TYPE,
            QUAD_CATEGORY,
            CAMEO_CODE,
            GOLDSTEIN,
            IS_RECIPROCAL,
            TITLE_EN,
            Labels.IN_ALL_LANGUAGES,
            DESCRIPTION);

    private final LinkedHashMap<Key, EventMode> modes = new LinkedHashMap<>();

    private record Key(String type, String mode) implements Serializable {}

    public EventModes(List<EventMode> rows) {
        for (EventMode row : rows) {
            modes.put(new Key(row.type(), row.mode()), row);
        }
    }

    public static EventModes of(Dictionaries dictionaries) {
        return new EventModes(
                dictionaries.rows(TABLE, SCHEMA).stream().map(Located::value).toList());
    }

    /** All of them, in the order of the table. */
    public List<EventMode> all() {
        return List.copyOf(modes.values());
    }

    /**
     * The act of that type and mode, such as {@code REJECT}, {@code resolution_vetoed}.
     *
     * @throws IllegalArgumentException for a pair that the table does not have
     */
    public EventMode mode(String type, String mode) {
        EventMode found = modes.get(new Key(type, mode));
        if (found == null) {
            throw new IllegalArgumentException("no event mode " + mode + " of type " + type);
        }
        return found;
    }

    /** The acts by {@link EventMode#fullName()}, as pattern tables name them. */
    public Map<String, EventMode> byFullName() {
        Map<String, EventMode> acts = new LinkedHashMap<>();
        modes.values().forEach(row -> acts.put(row.fullName(), row));
        return acts;
    }

    /** The type that the mode fixes, by mode; {@link EventMode#OTHER} fixes none and is absent. */
    public Map<String, String> typesByMode() {
        Map<String, String> types = new LinkedHashMap<>();
        modes.forEach((key, row) -> types.put(key.mode(), key.type()));
        types.remove(EventMode.OTHER);
        return types;
    }
}
