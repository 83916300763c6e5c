package org.dateline.event.reading;

import org.dateline.event.pattern.EventPattern;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.Trigger;

/** A trigger at a place, for which an object is looked for. */
record ObjectSearch(Trigger trigger, int begin, int end, int clause) {

    /** True where its pattern takes such an object. */
    boolean asksFor(ObjectKind kind) {
        EventPattern pattern = trigger.pattern();
        return (pattern.objectMask() & kind.bit()) != 0 && pattern.with().contains(kind);
    }
}
