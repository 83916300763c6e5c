package org.dateline.timex.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Copies a path through the automaton into a {@link Match}. */
final class MatchBuilder {
    private final Variant variant;
    private final Chart chart;
    private final int weight;

    MatchBuilder(Variant variant, Chart chart, int weight) {
        this.variant = variant;
        this.chart = chart;
        this.weight = weight;
    }

    Match build(int[] begins, int[] ends, int[] edges) {
        Match.Binding[] bindings = new Match.Binding[variant.rule().slots().size()];
        List<Match.Extent> extents = new ArrayList<>(1);
        int head = variant.head();
        for (int i = 0; i < variant.places().size(); i++) {
            Place place = variant.places().get(i);
            int step = i - head;
            int begin = step < 0 ? begins[0] + step : begins[step];
            int end = step < 0 ? begin + 1 : ends[step];
            int edge = step < 0 ? Chart.NONE : edges[step];
            if (place.slot() != Place.UNBOUND) {
                bindings[place.slot()] = chart.binding(edge);
            }
            extend(extents, place.zone(), new Match.Extent(begin, end, edge == Chart.NONE ? -1 : chart.hit(edge)));
        }
        List<Match.Binding> bound = Collections.unmodifiableList(Arrays.asList(bindings));
        return new Match(variant.rule(), List.copyOf(extents), bound, weight);
    }

    private static void extend(List<Match.Extent> extents, int zone, Match.Extent piece) {
        if (zone == Place.OUTSIDE) {
            return;
        }
        if (zone == extents.size()) {
            extents.add(piece);
        } else {
            Match.Extent before = extents.get(zone);
            extents.set(zone, new Match.Extent(before.begin(), piece.end(), before.firstHit()));
        }
    }
}
