package org.dateline.event.record;

import org.dateline.event.ReferenceKind;
import org.dateline.text.Span;

/**
 * A reference in a sentence.
 *
 * @param begin its first token
 * @param end one past its last token
 */
public record ReferenceAt(ReferenceKind kind, String value, int begin, int end, Span span) {}
