package org.dateline.export.html;

import java.util.Locale;

/**
 * What was done.
 *
 * @param type PLOVER type, or STATUS
 * @param mode the act, such as {@code resolution_vetoed}
 * @param quadCategory {@code verbal_conflict} and the like
 */
public record Act(String type, String mode, String quadCategory) {

    /** The id of its name, such as {@code act:reject.resolution_vetoed}. */
    public static String id(String type, String mode) {
        return "act:" + type.toLowerCase(Locale.ROOT) + "." + mode;
    }

    String id() {
        return id(type, mode);
    }
}
