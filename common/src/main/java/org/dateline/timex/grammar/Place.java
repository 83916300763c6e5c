package org.dateline.timex.grammar;

/**
 * An element where it stands in one way of reading a pattern.
 *
 * @param slot the index of the name that its value is bound to; {@link #UNBOUND} for words and marks
 * @param zone 0, 1, ... for the first, second, ... expression; {@link #OUTSIDE} for what belongs to none
 */
record Place(Element element, int slot, int zone) {
    static final int UNBOUND = -1;
    static final int OUTSIDE = -1;
}
