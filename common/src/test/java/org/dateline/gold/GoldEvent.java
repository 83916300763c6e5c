package org.dateline.gold;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One event of one article.
 *
 * @param key unique in its article
 * @param text a piece of the sentence that names it
 * @param source codes of actors, of all participants where the act is reciprocal; null where not scored
 * @param target codes of actors; null where not scored
 * @param forum codes of the bodies in which it happens
 * @param dateEarliest null where no day follows from the article
 * @param dateLatest null where no day follows from the article, or where the end is open
 * @param dateScored null where it is
 * @param sameAs the key of the event that this one mentions again; null if none
 * @param disagrees true where the article is wrong about the day
 * @param topic ids of the topics of which each is right for the primary one; null where not scored
 */
record GoldEvent(
        String key,
        String text,
        String eventType,
        String eventMode,
        String status,
        List<String> source,
        List<String> target,
        List<String> forum,
        LocalDate dateEarliest,
        LocalDate dateLatest,
        String datePrecision,
        Boolean dateScored,
        String sameAs,
        boolean optional,
        boolean isMain,
        boolean disagrees,
        List<String> topic) {

    boolean isDated() {
        return dateEarliest != null || dateLatest != null;
    }

    boolean isDateScored() {
        return dateScored == null || dateScored;
    }

    boolean isSourceScored() {
        return source != null;
    }

    boolean isTargetScored() {
        return target != null;
    }

    /** Source and target together, of which either may not be scored. */
    Set<String> actors() {
        Set<String> actors = new TreeSet<>();
        if (source != null) {
            actors.addAll(source);
        }
        if (target != null) {
            actors.addAll(target);
        }
        return actors;
    }
}
