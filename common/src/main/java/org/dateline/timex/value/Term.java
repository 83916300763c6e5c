package org.dateline.timex.value;

import java.util.List;

/** The value of a rule, compiled. */
sealed interface Term {
    /** A number, or the name of a unit or part as its number. */
    record Constant(int value) implements Term {}

    /** What a class of the pattern was found to be; {@code detail} for its second number. */
    record Slot(int index, boolean detail) implements Term {}

    record Call(Operation operation, List<Term> arguments) implements Term {}
}
