package org.dateline.gold;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.timex.Timex3;

/** How many kinds of time expressions a language reads: those of which nine in ten values are right. */
final class ConstructScores implements Scores {
    private static final double PASSES = 90;

    private final Map<String, Tally> byConstruct = new TreeMap<>();
    private final Errors errors = new Errors();

    /** @param found expressions of the same text */
    void add(GoldDates gold, List<Timex3> found) {
        if (gold.construct() != null) {
            count(gold.construct(), found.isEmpty(), gold.text() + " reads " + found);
        }
        for (GoldTimex wanted : gold.timexes()) {
            boolean isRight = found.stream()
                    .filter(timex -> DateScores.overlaps(gold.text(), wanted, timex))
                    .anyMatch(timex -> !wanted.isScored() || wanted.accepts(timex.value()));
            count(wanted.construct(), isRight, wanted.text() + " in " + gold.id());
        }
    }

    private void count(String construct, boolean isRight, String example) {
        byConstruct.computeIfAbsent(construct, name -> new Tally()).addAnswer(isRight);
        if (!isRight) {
            errors.add("wrong", construct, example);
        }
    }

    /** The share of right values of each construct, in 0..100. */
    Map<String, Double> shares() {
        Map<String, Double> shares = new TreeMap<>();
        byConstruct.forEach((construct, tally) -> shares.put(construct, tally.f1()));
        return shares;
    }

    @Override
    public Map<String, Double> measures() {
        long passed =
                shares().values().stream().filter(share -> share >= PASSES).count();
        return Map.of("passed", 100.0 * passed / byConstruct.size());
    }

    @Override
    public Errors errors() {
        return errors;
    }
}
