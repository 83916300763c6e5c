package org.dateline.timex.table;

/** Whether a name is written in full. */
public enum Width {
    WIDE,
    ABBREVIATED
}
