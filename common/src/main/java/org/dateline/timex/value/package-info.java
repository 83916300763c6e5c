/** Turns what a rule matched into a TIMEX3 value and an interval of days, by the calendar and the text's anchors. */
package org.dateline.timex.value;
