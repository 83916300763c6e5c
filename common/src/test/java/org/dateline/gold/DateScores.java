package org.dateline.gold;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.dateline.text.Span;
import org.dateline.timex.Timex3;

/**
 * How well time expressions are read, as TempEval-3 counts it: F1 over all articles of a language.
 *
 * <ul>
 *   <li>{@code strict}: both ends agree.
 *   <li>{@code relaxed}: they have a character in common; one to one, exact ones first, then the longest overlap.
 *   <li>{@code type}: relaxed, and the type agrees.
 *   <li>{@code value}: relaxed, and the value agrees; expressions without a value in the gold are left out.
 * </ul>
 */
final class DateScores implements Scores {
    private final Tally strict = new Tally();
    private final Tally relaxed = new Tally();
    private final Tally type = new Tally();
    private final Tally value = new Tally();
    private final Errors errors = new Errors();

    /** @param found expressions of the same text, with UTF-16 offsets */
    void add(GoldDates gold, List<Timex3> found) {
        List<GoldTimex> wanted = gold.timexes();
        Pairing pairing = Pairing.of(wanted, found, (timex, other) -> fit(timex, inCodePoints(gold.text(), other)));
        for (Tally tally : List.of(strict, relaxed, type, value)) {
            tally.addWanted(wanted.size());
            tally.addFound(found.size());
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!wanted.get(i).isScored()) {
                value.addWanted(-1);
                value.addFound(pairing.hasGold(i) ? -1 : 0);
            }
            if (!pairing.hasGold(i)) {
                error("missed", gold, wanted.get(i), "");
            }
        }
        pairing.foundByGold().forEach((i, j) -> addPair(gold, wanted.get(i), found.get(j)));
        for (int j = 0; j < found.size(); j++) {
            if (!pairing.hasFound(j)) {
                Timex3 timex = found.get(j);
                errors.add("invented", timex.type().name(), gold.id() + " " + timex.text() + " = " + timex.value());
            }
        }
    }

    private void addPair(GoldDates gold, GoldTimex wanted, Timex3 found) {
        boolean isExact = new Span(wanted.start(), wanted.end()).equals(inCodePoints(gold.text(), found));
        boolean isOfType = wanted.type().equals(found.type().name());
        relaxed.addRight(true);
        strict.addRight(isExact);
        type.addRight(isOfType);
        String reading = found.text() + " = " + found.type() + " " + found.value();
        if (!isExact) {
            error("wrong span of", gold, wanted, reading);
        }
        if (!isOfType) {
            error("wrong type of", gold, wanted, reading);
        }
        if (wanted.isScored()) {
            boolean isRight = wanted.accepts(found.value());
            value.addRight(isRight);
            if (!isRight) {
                error("wrong value of", gold, wanted, reading);
            }
        }
    }

    private void error(String kind, GoldDates gold, GoldTimex wanted, String reading) {
        errors.add(
                kind,
                wanted.type(),
                gold.id() + " " + wanted.text() + " = " + wanted.value()
                        + (reading.isEmpty() ? "" : ", read " + reading));
    }

    /** True where they have a character in common. */
    static boolean overlaps(String text, GoldTimex wanted, Timex3 found) {
        return fit(wanted, inCodePoints(text, found)).isPresent();
    }

    private static OptionalDouble fit(GoldTimex wanted, Span found) {
        Span span = new Span(wanted.start(), wanted.end());
        int shared = Math.min(span.end(), found.end()) - Math.max(span.begin(), found.begin());
        if (shared <= 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(span.equals(found) ? Double.MAX_VALUE : shared);
    }

    private static Span inCodePoints(String text, Timex3 timex) {
        int begin = text.codePointCount(0, timex.span().begin());
        return new Span(
                begin,
                begin + text.codePointCount(timex.span().begin(), timex.span().end()));
    }

    @Override
    public Map<String, Double> measures() {
        Map<String, Double> measures = new LinkedHashMap<>();
        measures.put("strict", strict.f1());
        measures.put("relaxed", relaxed.f1());
        measures.put("type", type.f1());
        measures.put("value", value.f1());
        return measures;
    }

    @Override
    public Errors errors() {
        return errors;
    }
}
