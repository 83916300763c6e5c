package org.dateline.language.fa;

import java.util.List;

/**
 * The half-space (U+200C) inside of Persian words, which matching reads as nothing; much of the press writes a space for it:
 * {@code رئیس‌جمهور}, {@code رئیس جمهور}.
 */
final class HalfSpaces {
    static final char HALF_SPACE = '\u200c';

    private HalfSpaces() {}

    /** The form, and the same with spaces where it has half-spaces. */
    static List<String> variants(String form) {
        return form.indexOf(HALF_SPACE) < 0 ? List.of(form) : List.of(form, form.replace(HALF_SPACE, ' '));
    }
}
