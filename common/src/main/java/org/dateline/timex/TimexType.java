package org.dateline.timex;

/** The four types of TIMEX3. */
public enum TimexType {
    DATE,
    TIME,
    DURATION,
    SET
}
