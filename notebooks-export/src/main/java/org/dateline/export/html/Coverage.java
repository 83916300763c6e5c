package org.dateline.export.html;

/**
 * How much of an outlet was read in a language.
 *
 * @param nArticles articles read
 * @param nWithEvent those that report an event with a date
 * @param nCopies those that copy an earlier text
 */
public record Coverage(String sourceId, String language, long nArticles, long nWithEvent, long nCopies) {}
