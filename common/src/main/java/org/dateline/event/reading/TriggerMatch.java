package org.dateline.event.reading;

import org.dateline.event.pattern.EventPattern;
import org.dateline.event.pattern.ObjectWord;
import org.dateline.event.pattern.VerbMark;
import org.dateline.event.pattern.WordForm;
import org.dateline.text.Span;

/**
 * A trigger of a pattern in a sentence, with the object that the pattern asks for.
 *
 * @param mark what its ending says beside its form
 * @param begin the trigger's first token
 * @param end one past its last token
 * @param span its words in the text, without proclitics
 * @param proclitics the {@link org.dateline.text.Proclitics} before it, as a mask
 * @param clause the clause that it stands in
 * @param object null where the pattern asks for none
 */
record TriggerMatch(
        EventPattern pattern,
        WordForm form,
        VerbMark mark,
        int begin,
        int end,
        Span span,
        int proclitics,
        int clause,
        ObjectAt object) {

    /** A noun that acts are about, and its tokens. */
    record ObjectAt(ObjectWord word, int begin, int end) {}

    boolean isNoun() {
        return pattern.isNominal();
    }

    /** True for triggers such as "expulsion of". */
    boolean endsWithOf() {
        return pattern.triggers().stream().anyMatch(trigger -> trigger.endsWith(" of"));
    }

    /** True where the pattern's object stands before the trigger. */
    boolean hasObjectBefore() {
        return object != null && object.begin < begin;
    }
}
