package org.dateline.gold;

import java.util.Map;

/** The scores of one language against one gold. */
interface Scores {

    /** Scores in 0..100 by name, in the order to print them; NaN where there was nothing to score. */
    Map<String, Double> measures();

    Errors errors();
}
