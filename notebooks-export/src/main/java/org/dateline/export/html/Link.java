package org.dateline.export.html;

/**
 * How an event stands to another.
 *
 * @param relation such as {@code reschedules}
 * @param eventId the other event
 */
public record Link(String relation, String eventId) {}
