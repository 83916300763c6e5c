package org.dateline.jobs.release;

/**
 * A table that a stage keeps.
 *
 * @param stage the command that writes it
 */
public record WorkTable<R extends Record>(String name, Class<R> rowType, String stage) {}
