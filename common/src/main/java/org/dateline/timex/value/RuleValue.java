package org.dateline.timex.value;

import org.dateline.timex.TimexMod;

/**
 * What a rule's matches mean.
 *
 * @param mod null if the rule adds none
 */
public record RuleValue(Term term, TimexMod mod) {

    /** For rules that make nothing. */
    public static final RuleValue NOTHING = new RuleValue(new Term.Constant(0), null);
}
