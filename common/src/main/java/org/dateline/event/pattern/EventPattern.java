package org.dateline.event.pattern;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.event.EventStatus;

/**
 * One way to name an act: a row of {@code event-patterns.csv}.
 *
 * @param mode the {@link org.dateline.event.EventMode#fullName()}
 * @param triggers entries for the language's {@link Inflection}
 * @param with one of these must stand in the clause; empty where the trigger is enough
 * @param without none of these may stand in the sentence
 * @param barredObjects nor any of these kinds
 * @param status null where the clause decides
 * @param source where the doer stands, best place first
 * @param target where the one it is done to stands
 * @param masks what must stand beside the trigger, and what must not, as bits
 */
public record EventPattern(
        String id,
        String mode,
        List<String> triggers,
        Voice voice,
        Set<ObjectKind> with,
        Set<WordClass> without,
        Set<ObjectKind> barredObjects,
        EventStatus status,
        List<Slot> source,
        List<Slot> target,
        Extras extras,
        Need need,
        PatternMasks masks) {

    public EventPattern {
        triggers = List.copyOf(triggers);
        with = with.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(with));
        without = Set.copyOf(without);
        barredObjects = Set.copyOf(barredObjects);
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    /** True for verbal nouns, which need more than themselves to be an event. */
    public boolean isNominal() {
        return voice == Voice.NOMINAL;
    }

    /** The {@link ObjectKind#bit} of the kinds one of which must stand in the clause; 0 where the trigger is enough. */
    public long objectMask() {
        return masks.objects();
    }

    /** The {@link ObjectKind#bit} of the kinds that bar it. */
    public long barredMask() {
        return masks.barredObjects();
    }

    /** The {@link WordClass#bit} of the classes that bar it. */
    public long barredClasses() {
        return masks.barredClasses();
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventPattern pattern && pattern.id.equals(id);
    }
}
