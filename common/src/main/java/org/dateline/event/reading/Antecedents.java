package org.dateline.event.reading;

import java.util.Optional;
import org.dateline.actor.ActorForm;
import org.dateline.actor.ActorMention;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.WordClass;

/** Whom a relative clause tells of: the actor right before it. */
final class Antecedents {
    private static final int REACH = 1;
    private static final int PRONOUN_REACH = 3;

    private final SentenceView view;

    Antecedents(SentenceView view) {
        this.view = view;
    }

    /** The actor that ends right before the clause's first token. */
    Optional<ActorGroup> of(int token) {
        ActorGroup last = null;
        for (ActorGroup group : view.groups()) {
            if (group.end() <= token && token - group.end() <= REACH && !group.isAdjective()) {
                last = group;
            }
        }
        return Optional.ofNullable(last)
                .filter(group ->
                        !isMatter(group, token) && !isBeforeThing(group, token) && !isInsideNoun(group, token));
    }

    /** {@code يدعم بوتين الاتفاق الذي أبرم}: the clause tells of the noun between. */
    private boolean isBeforeThing(ActorGroup group, int token) {
        return view.isVerbFirst() && group.end() < token && view.words().objectAt(token - 1) != null;
    }

    /** "A man linked to al-Qaeda who": a person is meant, and al-Qaeda is none. */
    private boolean isMatter(ActorGroup group, int token) {
        return token < view.end()
                && view.words().isWritten(token, "who")
                && group.isBehind(WordClass.ABOUT)
                && !group.members().get(0).actorId().startsWith("person:");
    }

    /** "A resolution on Syria which called for": without a comma the clause tells of the noun before the preposition. */
    private boolean isInsideNoun(ActorGroup group, int token) {
        ActorMention last = group.members().get(group.members().size() - 1);
        return token < view.end()
                && view.words().isWritten(token, "which")
                && group.end() == token
                && group.prepositions() != 0
                && last.form() == ActorForm.NAME
                && last.actorId().startsWith("state:");
    }

    /** "the sanctions that it imposed". */
    boolean hasPronoun(int clause) {
        int begin = view.clauses().begin(clause);
        return view.has(WordClass.PRONOUN, begin, begin + PRONOUN_REACH);
    }
}
