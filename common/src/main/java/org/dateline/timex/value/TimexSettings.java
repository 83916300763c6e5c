package org.dateline.timex.value;

/**
 * The widths of vague words, from {@code timex-settings.csv}.
 *
 * @param firstThirdEnd the last day of "early" in a month
 * @param secondThirdEnd the last day of "mid" in a month
 * @param aroundDays how far "around" a day reaches to each side
 * @param springMonth the month in which spring begins; the other seasons follow every three months
 * @param anchorDaysBack how many days before publication a text may have been written
 * @param anchorDaysAhead how many days after it
 * @param stampDaysAhead how many days after it where the text names its own day in full
 */
public record TimexSettings(
        int firstThirdEnd,
        int secondThirdEnd,
        int aroundDays,
        int springMonth,
        int anchorDaysBack,
        int anchorDaysAhead,
        int stampDaysAhead) {}
