package org.dateline.event;

/** Hears which words gave no event, and why. It is there only where somebody asks: a run has none and pays nothing. */
@FunctionalInterface
public interface ReadingTrace {

    void passedOver(PassedOver word);
}
