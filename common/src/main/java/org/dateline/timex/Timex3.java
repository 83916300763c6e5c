package org.dateline.timex;

import java.io.Serializable;
import java.time.LocalDate;
import org.dateline.text.Span;

/**
 * One time expression of a text, as TIMEX3 would annotate it, and what it says of days.
 *
 * @param text the words, verbatim
 * @param value the TIMEX3 value, such as {@code 2017-11}
 * @param mod null if there is none
 * @param reading null for durations, sets and what cannot be resolved
 * @param ruleId the rule of {@code timex-rules.csv} that read it
 * @param method how it was resolved
 * @param anchor the day it was counted from; null if explicit
 * @param eventOffset for "two days after" with an event, not a date, behind it: how far from that event; null otherwise
 */
public record Timex3(
        Span span,
        String text,
        TimexType type,
        String value,
        TimexMod mod,
        DateReading reading,
        String ruleId,
        DateMethod method,
        LocalDate anchor,
        EventOffset eventOffset)
        implements Serializable {}
