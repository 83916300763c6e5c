package org.dateline.event;

import org.dateline.text.Span;

/**
 * A word that can name an act and gave no event.
 *
 * @param sentence its number in the article
 * @param span where it stands in the text
 * @param words as written there
 * @param pattern the id of the pattern that it belongs to
 * @param mode the {@link EventMode#fullName()} that it would have been
 * @param detail the words or parts that the reason is about; empty where there are none
 */
public record PassedOver(
        int sentence, Span span, String words, String pattern, String mode, WhyNot why, String detail) {}
