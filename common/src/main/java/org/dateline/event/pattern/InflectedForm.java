package org.dateline.event.pattern;

/** One written form of a word and what it can be. */
public record InflectedForm(String form, WordForm kind) {}
