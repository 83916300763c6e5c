package org.dateline.export.html;

/**
 * What was done.
 *
 * @param type PLOVER type, or STATUS
 * @param mode the act, such as {@code resolution_vetoed}
 * @param quadCategory {@code verbal_conflict} and the like
 */
public record Act(String type, String mode, String quadCategory) {}
