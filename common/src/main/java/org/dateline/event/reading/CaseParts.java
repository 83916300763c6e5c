package org.dateline.event.reading;

import java.util.Optional;
import org.dateline.actor.ActorForm;
import org.dateline.actor.ActorMention;
import org.dateline.actor.Case;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.WordClass;

/** Names behind prepositions, or in a case that says as much, where word order is free. */
final class CaseParts {
    private final SentenceView view;

    CaseParts(SentenceView view) {
        this.view = view;
    }

    /** "Продление мандата ЮНИФИЛ": a name that is never declined is an agent only right behind the verb. */
    boolean isOpen(TriggerMatch match, ActorGroup group) {
        boolean open = view.hasCases() && Case.NOMINATIVE.isIn(group.cases());
        return open && group.begin() != match.end();
    }

    /** "В МИД Эстонии в среду вызван": before the verb, with nothing but dates and names, or the noun that it owns, before it. */
    Optional<ActorGroup> beforeVerb(TriggerMatch match, WordClass preposition) {
        int begin = view.clauses().begin(match.clause());
        for (ActorGroup group : view.groups()) {
            boolean before = group.end() <= match.begin() && view.clauses().of(group.begin()) == match.clause();
            boolean agent = preposition == WordClass.BY && !isOpen(match, group);
            int owned = preposition == WordClass.OF ? 1 : 0;
            boolean heads = view.words().unknownBetween(begin, group.begin()) <= owned;
            if (before && group.isBehind(preposition) && (agent || preposition != WordClass.BY && heads)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    /** "В Кремле обвинения отвергли": the capital, ministry or body at the head of a clause whose plural verb names nobody. */
    Optional<ActorGroup> seat(TriggerMatch match) {
        boolean several =
                view.hasCases() && view.agreement().isPlural(match.span().of(view.text()));
        return several ? beforeVerb(match, WordClass.IN).filter(CaseParts::isSeat) : Optional.empty();
    }

    private static boolean isSeat(ActorGroup group) {
        ActorMention first = group.members().get(0);
        boolean body = first.form() == ActorForm.NAME && first.actorId().startsWith("org:");
        return body || first.form() == ActorForm.METONYM || first.form() == ActorForm.STATE_BODY;
    }
}
