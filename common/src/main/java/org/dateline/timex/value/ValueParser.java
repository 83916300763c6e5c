package org.dateline.timex.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.dictionary.Nearest;
import org.dateline.timex.grammar.PatternException;

/**
 * Reads the values of rules: {@code nth({day}, day, unit(month, -1))}. A template of slots with dashes is a date: {@code
 * {year}-{month}-{day}}.
 */
public final class ValueParser {
    private static final String DETAIL = ".detail";
    /** Without an expression inside they still come later, for the expression behind them may be longer than their unit. */
    private static final Set<Operation> YIELDING = EnumSet.of(Operation.PART, Operation.SOME);

    private final List<String> slots;
    private String text = "";
    private int at;

    /** @param slots the names that the rule's pattern binds */
    public ValueParser(List<String> slots) {
        this.slots = List.copyOf(slots);
    }

    /**
     * The value as a rule's table writes it.
     *
     * @throws PatternException if it cannot be read
     */
    public RuleValue parse(String value, org.dateline.timex.TimexMod mod) {
        return new RuleValue(value.startsWith("{") ? template(value) : whole(value), mod);
    }

    /** How far from words the value is: 0 for words, 1 for what is built on expressions, 2 for bounds, 3 for ranges. */
    public static int stage(RuleValue value, boolean usesExpressions) {
        Operation operation = value.term() instanceof Term.Call call ? call.operation() : Operation.DATE;
        if (!usesExpressions) {
            return YIELDING.contains(operation) ? 1 : 0;
        }
        return switch (operation) {
            case SINCE, FROM_ON, ONWARD, UNTIL, BY, BEFORE, NOT_BEFORE, AFTER, AT -> 3;
            case RANGE, BOTH, AROUND, FROM, WITHIN_OF, CLOCK, DAY_PART, NIGHT_TO -> 2;
            default -> 1;
        };
    }

    private Term template(String value) {
        List<Term> terms = new ArrayList<>();
        for (String part : value.split("-(?=\\{)")) {
            text = part;
            at = 0;
            terms.add(term());
            expectEnd();
        }
        return switch (terms.size()) {
            case 1 -> new Term.Call(Operation.YEAR, terms);
            case 2 -> new Term.Call(Operation.MONTH, terms);
            case 3 -> new Term.Call(Operation.DATE, terms);
            default -> throw new PatternException("a date has a year, a month and a day, not " + value);
        };
    }

    private Term whole(String value) {
        text = value;
        at = 0;
        Term term = term();
        expectEnd();
        return term;
    }

    private void expectEnd() {
        skipSpace();
        if (at < text.length()) {
            throw new PatternException("unexpected '" + text.substring(at) + "'");
        }
    }

    private Term term() {
        skipSpace();
        if (at < text.length() && text.charAt(at) == '{') {
            return slot();
        }
        int from = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-' || text.charAt(at) == '_')) {
            at++;
        }
        String word = text.substring(from, at);
        skipSpace();
        return at < text.length() && text.charAt(at) == '(' ? call(word) : constant(word);
    }

    private Term slot() {
        int end = text.indexOf('}', at);
        if (end < 0) {
            throw new PatternException("no } after " + text.substring(at));
        }
        String name = text.substring(at + 1, end);
        at = end + 1;
        boolean detail = name.endsWith(DETAIL);
        String slot = detail ? name.substring(0, name.length() - DETAIL.length()) : name;
        int index = slots.indexOf(slot);
        if (index < 0) {
            throw new PatternException("the pattern has no {" + slot + "}" + Nearest.hint(slot, slots));
        }
        return new Term.Slot(index, detail);
    }

    private Term call(String name) {
        Operation operation = Operation.ofCode(name)
                .orElseThrow(() -> new PatternException(
                        "unknown operation '" + name + "'" + Nearest.hint(name, Operation.codes())));
        List<Term> arguments = new ArrayList<>();
        do {
            at++;
            arguments.add(term());
            skipSpace();
        } while (at < text.length() && text.charAt(at) == ',');
        if (at >= text.length() || text.charAt(at) != ')') {
            throw new PatternException("the bracket of " + name + " is not closed");
        }
        at++;
        if (!operation.takes(arguments.size())) {
            throw new PatternException(name + " does not take " + arguments.size() + " arguments");
        }
        return new Term.Call(operation, arguments);
    }

    private static Term constant(String word) {
        if (word.matches("-?[0-9]+")) {
            return new Term.Constant(Integer.parseInt(word));
        }
        Optional<Grain> grain = Arrays.stream(Grain.values())
                .filter(known -> known.code().equals(word.replace('-', '_').toLowerCase(Locale.ROOT)))
                .findFirst();
        return new Term.Constant(
                grain.orElseThrow(() -> new PatternException("'" + word + "' is neither a number nor a unit"))
                        .ordinal());
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
