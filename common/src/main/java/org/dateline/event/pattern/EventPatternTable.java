package org.dateline.event.pattern;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.Row;
import org.dateline.dictionary.TableSchema;
import org.dateline.event.EventStatus;

/** The table {@code languages/<tag>/event-patterns.csv}. */
public final class EventPatternTable {
    /** Names the pattern in {@code rule_id}, such as {@code veto-used}. */
    public static final Column<String> ID = Column.text("id");
    /** An {@code event_mode} of {@code events/event-modes.csv}; {@code agree.other} for one that does not fix its type. */
    public static final Column<String> MODE = Column.text("mode");
    /** Entries for the inflection of the language: {@code v:accuse | n:accusation}. */
    public static final Column<List<String>> TRIGGER = Column.forms("trigger");

    public static final Column<Voice> VOICE = Column.oneOf("voice", Voice.class);
    /** Kinds of {@code event-objects.csv}, one of which must stand in the clause. */
    public static final Column<Set<ObjectKind>> WITH = setOf("with", ObjectKind.class);
    /** Classes of {@code event-words.csv} and kinds of {@code event-objects.csv} that block the reading. */
    static final Column<Blockers> WITHOUT = new Column<>("without", false, Blockers::of);

    public static final Column<EventStatus> STATUS =
            Column.oneOf("status", EventStatus.class).orEmpty();
    /** Where the doer stands: {@code subject}, {@code prep:by}, {@code genitive}, {@code possessive} and so on. */
    public static final Column<List<Slot>> SOURCE = new Column<>("source", false, Slot::list);

    public static final Column<List<Slot>> TARGET = new Column<>("target", false, Slot::list);
    /** Further roles, implied actors and flags: {@code forum=org:UNSC | host=prep:in | manner_open}. */
    public static final Column<Extras> OTHER = new Column<>("other", false, Extras::of);

    public static final Column<Need> NEEDS = Column.oneOf("needs", Need.class);

    public static final TableSchema<EventPattern> SCHEMA = TableSchema.of(
            1,
            EventPatternTable::pattern,
            ID,
            MODE,
            TRIGGER,
            VOICE,
            WITH,
            WITHOUT,
            STATUS,
            SOURCE,
            TARGET,
            OTHER,
            NEEDS);

    private EventPatternTable() {}

    /** Where the table of a language lies. */
    public static String path(String language) {
        return "languages/" + language + "/event-patterns.csv";
    }

    private static <E extends Enum<E>> Column<Set<E>> setOf(String name, Class<E> type) {
        return new Column<>(name, false, cell -> {
            EnumSet<E> set = EnumSet.noneOf(type);
            Arrays.stream(cell.split("\\|")).forEach(part -> set.add(Slot.Names.of(type, part.strip())));
            return set;
        });
    }

    private static EventPattern pattern(Row row) {
        Set<ObjectKind> with = orElse(row.value(WITH), Set.of());
        Blockers without = orElse(row.value(WITHOUT), Blockers.NONE);
        return new EventPattern(
                row.value(ID),
                row.value(MODE),
                row.value(TRIGGER),
                row.value(VOICE),
                with,
                without.classes(),
                without.objects(),
                row.value(STATUS),
                orElse(row.value(SOURCE), List.of()),
                orElse(row.value(TARGET), List.of()),
                orElse(row.value(OTHER), Extras.NONE),
                row.value(NEEDS),
                PatternMasks.of(with, without));
    }

    private static <T> T orElse(T value, T ifEmpty) {
        return value == null ? ifEmpty : value;
    }
}
