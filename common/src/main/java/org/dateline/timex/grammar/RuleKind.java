package org.dateline.timex.grammar;

import java.util.Optional;
import org.dateline.timex.TimexType;

/** What a row of {@code timex-rules.csv} makes. */
public enum RuleKind {
    DATE,
    TIME,
    DURATION,
    SET,
    /** Words that look like a date and are a name or a number. */
    NONE,
    /** A piece of pattern that others use as {@code $id}. */
    MACRO;

    /** The TIMEX3 type that such a rule gives, if any. */
    public Optional<TimexType> timexType() {
        return this == NONE || this == MACRO ? Optional.empty() : Optional.of(TimexType.valueOf(name()));
    }
}
