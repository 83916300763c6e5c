package org.dateline.event.clause;

import org.dateline.timex.Timex3;

/** A time expression and its tokens. */
public record DateAt(Timex3 timex, int begin, int end) {}
