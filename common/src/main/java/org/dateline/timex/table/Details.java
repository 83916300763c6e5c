package org.dateline.timex.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.dictionary.Nearest;
import org.dateline.timex.value.Grain;
import org.dateline.timex.value.NamedDays;

/** Reads the second number of a word of time, which is written by name. */
final class Details {
    private static final List<String> CALENDARS =
            List.of("gregorian", "hijri", "easter", "orthodox_easter", "chinese", "qingming", "persian");

    private Details() {}

    static Integer read(String cell) {
        for (Grain grain : Grain.values()) {
            if (grain.code().equals(cell)) {
                return grain.ordinal();
            }
        }
        Optional<Integer> calendar = NamedDays.calendar(cell);
        if (calendar.isPresent()) {
            return calendar.get();
        }
        try {
            return Integer.valueOf(cell);
        } catch (NumberFormatException e) {
            List<String> names = new ArrayList<>(CALENDARS);
            for (Grain grain : Grain.values()) {
                names.add(grain.code());
            }
            throw new IllegalArgumentException("unknown '" + cell + "'" + Nearest.hint(cell, names));
        }
    }
}
