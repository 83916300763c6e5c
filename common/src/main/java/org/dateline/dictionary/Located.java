package org.dateline.dictionary;

/** A row of a table as a typed value, and where it stands. */
public record Located<T>(T value, String file, int line) {}
