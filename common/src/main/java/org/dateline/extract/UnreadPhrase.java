package org.dateline.extract;

import java.io.Serializable;

/**
 * A phrase that nobody could read.
 *
 * @param kind {@code date} or {@code name}
 * @param text as written, folded for counting
 */
public record UnreadPhrase(String kind, String text) implements Serializable {}
