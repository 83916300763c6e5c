package org.dateline.coreference;

/**
 * A date that a person puts in place of the one that was chosen, in the history of an event too: wherever it had that date,
 * and wherever it was said to have happened. Days for which it was planned before stay what was known then.
 *
 * @param wrong the EDTF of the date that was chosen; null where nobody corrects it
 */
record DateCorrection(String wrong, ChosenDate right) {
    static final DateCorrection NONE = new DateCorrection(null, null);

    static DateCorrection of(DateChoice read, DateChoice corrected) {
        return read.equals(corrected)
                ? NONE
                : new DateCorrection(DateChoice.edtf(read.chosen()), ChosenDate.of(corrected));
    }

    /** The date of a state of the event. */
    ChosenDate apply(ChosenDate known, boolean hasHappened) {
        return wrong != null && (hasHappened || known.edtf().equals(wrong)) ? right : known;
    }
}
