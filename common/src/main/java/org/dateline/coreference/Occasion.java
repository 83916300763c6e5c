package org.dateline.coreference;

import java.io.Serializable;

/**
 * When the reports of a group say that something happens, in so few words that all pairs of a block can be held against
 * each other: most are of other days, and need not be compared.
 *
 * @param firstDay since 1970-01-01, as are the other days
 * @param lastDay {@link Integer#MAX_VALUE} where the end is open
 * @param lastReportedDay the last on which it was reported
 * @param isPlan true where no report says that it happened
 * @param objectHash of the object, 0 without one
 */
public record Occasion(int firstDay, int lastDay, int lastReportedDay, boolean isPlan, int objectHash)
        implements Serializable {

    public static Occasion of(SignatureGroup group) {
        String object = group.signature().objectKey();
        return new Occasion(
                Math.toIntExact(group.interval().earliest().toEpochDay()),
                group.interval().isOpen()
                        ? Integer.MAX_VALUE
                        : Math.toIntExact(group.interval().latest().toEpochDay()),
                Math.toIntExact(group.lastReported().toEpochDay()),
                group.isPlan(),
                object == null ? 0 : object.hashCode());
    }

    /**
     * False only where {@link DateComparison#DATE} forbids that both are one event, whatever else they say.
     *
     * @param later begins on the same day or later
     */
    boolean mayBeThatOf(Occasion later) {
        if (later.firstDay <= lastDay + 1L) {
            return true;
        }
        if (later.firstDay - lastDay > DateComparison.MOVED_ROUND_DAYS) {
            return false;
        }
        boolean isSameObject = objectHash != 0 && objectHash == later.objectHash;
        return isSameObject || (isPlan && lastReportedDay <= (later.isPlan ? later.lastReportedDay : later.lastDay));
    }
}
