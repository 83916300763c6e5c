package org.dateline.jobs;

/**
 * Which articles are read for their events.
 *
 * @param isRereading whether those that earlier runs have read are read again, with the dictionaries of now
 */
public record ExtractSettings(boolean isRereading) {}
