package org.dateline.actor;

import org.dateline.text.Span;

/**
 * An actor named in a text.
 *
 * @param begin the first token, office and apposition included
 * @param end one past the last token
 * @param span the words in the original text, without proclitics
 * @param actorId the person where one is named or held the office at the time, else the office, state, body or talks
 * @param proclitics the {@link org.dateline.text.Proclitics} before it, as a mask
 * @param cases the {@link Case}s that its words can be, as a mask
 */
public record ActorMention(int begin, int end, Span span, String actorId, ActorForm form, int proclitics, int cases) {

    public ActorMention(int begin, int end, Span span, String actorId, ActorForm form, int proclitics) {
        this(begin, end, span, actorId, form, proclitics, Case.UNKNOWN);
    }

    /** The same mention with the tokens behind it up to that one: a short name in brackets. */
    ActorMention until(int newEnd) {
        return new ActorMention(begin, newEnd, span, actorId, form, proclitics, cases);
    }

    /** The same mention with its first token further left. */
    ActorMention from(int newBegin) {
        return new ActorMention(newBegin, end, span, actorId, form, proclitics, cases);
    }
}
