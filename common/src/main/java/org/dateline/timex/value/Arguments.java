package org.dateline.timex.value;

import java.util.List;
import org.dateline.timex.grammar.Match;

/** The arguments of one operation for one match. */
final class Arguments {
    private final List<Term> terms;
    private final Match match;
    private final Evaluator evaluator;

    Arguments(List<Term> terms, Match match, Evaluator evaluator) {
        this.terms = terms;
        this.match = match;
        this.evaluator = evaluator;
    }

    /** True where the argument is given and the piece of the pattern behind it is in the text. */
    boolean has(int i) {
        if (i >= terms.size()) {
            return false;
        }
        return !(terms.get(i) instanceof Term.Slot slot) || match.bindings().get(slot.index()) != null;
    }

    /** A number; 1 where it is not there. */
    int number(int i) {
        return numberOr(i, 1);
    }

    int numberOr(int i, int otherwise) {
        if (!has(i)) {
            return otherwise;
        }
        Term term = terms.get(i);
        if (term instanceof Term.Constant constant) {
            return constant.value();
        }
        if (term instanceof Term.Slot slot) {
            Match.Binding binding = match.bindings().get(slot.index());
            return slot.detail() ? binding.detail() : binding.value();
        }
        throw new IllegalStateException(
                "an expression stands where a number belongs: " + match.rule().id());
    }

    /** The second number of a word; 0 where it has none. */
    int detail(int i) {
        return has(i) && terms.get(i) instanceof Term.Slot slot
                ? match.bindings().get(slot.index()).detail()
                : 0;
    }

    Grain grain(int i) {
        return Grain.of(number(i));
    }

    /** The value of an inner expression. */
    TimeValue time(int i, Situation situation) {
        Term term = terms.get(i);
        if (term instanceof Term.Call) {
            return evaluator.value(term, match, situation);
        }
        if (term instanceof Term.Slot slot && match.bindings().get(slot.index()).inner() != null) {
            return evaluator.value(match.bindings().get(slot.index()).inner(), situation);
        }
        throw new IllegalStateException(
                "a number stands where an expression belongs: " + match.rule().id());
    }
}
