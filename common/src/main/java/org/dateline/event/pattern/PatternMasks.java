package org.dateline.event.pattern;

import java.util.Set;

/**
 * The kinds and classes of a pattern as bits, for a first look at a sentence.
 *
 * @param objects the kinds of {@code with}, of which two may share a bit
 * @param barredObjects the kinds of {@code without}, of which two may share a bit
 * @param barredClasses the classes of {@code without}, and those of games and films, which bar every pattern
 */
record PatternMasks(long objects, long barredObjects, long barredClasses) {
    static PatternMasks of(Set<ObjectKind> with, Blockers without) {
        long classes = WordClass.SPORT.bit() | WordClass.FILM.bit();
        for (WordClass barred : without.classes()) {
            classes |= barred.bit();
        }
        return new PatternMasks(bits(with), bits(without.objects()), classes);
    }

    private static long bits(Set<ObjectKind> kinds) {
        return kinds.stream().mapToLong(ObjectKind::bit).reduce(0, (one, other) -> one | other);
    }
}
