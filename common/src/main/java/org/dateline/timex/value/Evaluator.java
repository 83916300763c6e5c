package org.dateline.timex.value;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.dateline.timex.grammar.Match;

/** Computes the values of matches. Immutable. */
public final class Evaluator {
    /** Of history; 3000 BC. */
    private static final int FIRST_YEAR = -2999;

    private static final int LAST_YEAR = 9999;

    private final List<RuleValue> byRuleOrder;

    /** @param byRuleOrder the values of the rules by {@link org.dateline.timex.grammar.Rule#order} */
    public Evaluator(List<RuleValue> byRuleOrder) {
        this.byRuleOrder = List.copyOf(byRuleOrder);
    }

    /** The values of a match's expressions, one for each extent. */
    public List<TimeValue> values(Match match, Situation situation) {
        RuleValue rule = byRuleOrder.get(match.rule().order());
        if (rule.term() instanceof Term.Call call && call.operation().isPair()) {
            return Pairs.values(call.operation(), new Arguments(call.arguments(), match, this), situation);
        }
        return List.of(value(match, situation));
    }

    /** The value of a match with one expression. */
    TimeValue value(Match match, Situation situation) {
        RuleValue rule = byRuleOrder.get(match.rule().order());
        TimeValue value = value(rule.term(), match, situation);
        return rule.mod() == null || value.mod() != null ? value : value.withMod(rule.mod());
    }

    /** A date that the calendar does not have is unresolved, not an error. */
    TimeValue value(Term term, Match match, Situation situation) {
        if (!(term instanceof Term.Call call)) {
            return new Arguments(List.of(term), match, this).time(0, situation);
        }
        try {
            TimeValue value = call.operation().apply(new Arguments(call.arguments(), match, this), situation);
            boolean outside = value.isResolved()
                    && (value.granule().first().getYear() < FIRST_YEAR
                            || value.granule().last().getYear() > LAST_YEAR);
            return outside ? TimeValue.unresolved("XXXX-XX-XX") : withinTheCalendar(value);
        } catch (DateTimeException | ArithmeticException e) {
            return TimeValue.unresolved("XXXX-XX-XX");
        }
    }

    /** The calendar of the tables begins with our era. */
    private static TimeValue withinTheCalendar(TimeValue value) {
        boolean isBefore =
                value.ownReading() != null && value.ownReading().earliest().getYear() < 1;
        return isBefore ? value.withReading(null) : value;
    }

    /** True for a distance from an event. */
    public boolean isOffset(Match match) {
        return value(match, SomeDay.SITUATION).eventOffset() != null;
    }

    /** The unit that a match names, as far as its words alone tell; empty if none. */
    public Optional<Grain> grain(Match match) {
        return Optional.ofNullable(value(match, SomeDay.SITUATION).granule()).map(Granule::grain);
    }
}
