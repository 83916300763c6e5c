package org.dateline.event.reading;

import java.util.List;
import org.dateline.actor.ActorMention;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.WordClass;

/** Whom the pronouns of a sentence may mean. */
final class Pronouns {
    private final SentenceView view;

    Pronouns(SentenceView view) {
        this.view = view;
    }

    /** True where the first pronoun of the sentence may mean that one. */
    boolean mayMean(ActorGroup subject) {
        int token = view.begin();
        while (!view.words().is(token, WordClass.PRONOUN)) {
            token++;
        }
        return mayMean(subject, token);
    }

    /** "Sweden praised the plan, but it rejected": the only one that the pronoun before a verb can mean; else nobody. */
    List<ActorMention> onlyOneBefore(TriggerMatch match) {
        int pronoun = match.begin() - 1;
        boolean apart = !view.isVerbFirst() && !view.isVerbLast() && !view.isAnalytic() && !match.isNoun();
        if (!apart
                || pronoun <= view.begin()
                || !view.words().is(pronoun, WordClass.PRONOUN)
                || view.words().is(pronoun, WordClass.ANYBODY)) {
            return List.of();
        }
        ActorGroup only = null;
        for (ActorGroup group : view.groups()) {
            boolean before = group.end() <= pronoun && !group.isTalks() && mayMean(group, pronoun);
            if (before && only != null) {
                return List.of();
            }
            only = before ? group : only;
        }
        return only != null && only.bare() && !only.isAdjective() ? only.members() : List.of();
    }

    /** "He" is a person, "they" are several, "it" is neither; "we" are none of them. */
    private boolean mayMean(ActorGroup subject, int token) {
        String id = subject.members().get(0).actorId();
        boolean person = id.startsWith("person:") || id.startsWith("office:");
        boolean several = subject.members().size() > 1 || id.startsWith("group:") || id.startsWith("party:");
        if (view.words().is(token, WordClass.THEY)) {
            return several;
        }
        if (view.words().is(token, WordClass.ANYBODY)) {
            return subject.members().size() == 1;
        }
        return view.words().isWritten(token, "it")
                ? !person && subject.members().size() == 1
                : person
                        && !view.words().isWritten(token, "we")
                        && !view.words().isWritten(token, "i");
    }
}
