package org.dateline.event;

import java.io.Serializable;

/**
 * How a body voted.
 *
 * @param forCount votes in favour
 * @param againstCount votes against; null where the text does not tell
 * @param abstainCount abstentions; null where the text does not tell
 */
public record VoteCount(int forCount, Integer againstCount, Integer abstainCount) implements Serializable {}
