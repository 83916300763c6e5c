package org.dateline.actor;

import org.dateline.text.Span;

/** Makes mentions of names read alone. */
final class Mentions {
    private Mentions() {}

    /** A mention of the name under another id, such as the state of an adjective. */
    static ActorMention of(ActorText text, NamedActor named, String actorId, ActorForm form) {
        Span words = text.hits.span(named.hit(), text.tokens);
        boolean widened = text.hits.begin(named.hit()) > named.begin();
        Span span = new Span(widened ? text.tokens.begin(named.begin()) : words.begin(), words.end());
        return new ActorMention(
                named.begin(),
                named.end(),
                span,
                actorId,
                form,
                text.hits.proclitics(named.hit()),
                named.name().cases());
    }

    static ActorMention of(ActorText text, NamedActor named) {
        return of(text, named, named.actorId(), form(named));
    }

    private static ActorForm form(NamedActor named) {
        return switch (named.name().aliasKind()) {
            case DEMONYM -> ActorForm.DEMONYM;
            case CAPITAL, METONYM -> ActorForm.METONYM;
            case ROLE -> ActorForm.OFFICE;
            case NAME, ACRONYM -> ActorForm.NAME;
        };
    }
}
