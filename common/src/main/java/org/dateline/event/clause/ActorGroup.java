package org.dateline.event.clause;

import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.ActorForm;
import org.dateline.actor.ActorMention;
import org.dateline.event.pattern.WordClass;

/**
 * Actors that one part of a clause names together, as in "Russia and China".
 *
 * @param begin the first token
 * @param end one past the last token
 * @param prepositions the classes of the word before it, as a mask; 0 if there is none
 * @param bare true where no preposition says its part, or only one that a verb needs: "call on Russia"
 * @param object true where it is marked as what a verb is done to
 * @param cases the {@link org.dateline.actor.Case}s that it can be, as a mask
 * @param tail one past the endings and words behind it that say its part
 */
public record ActorGroup(
        int begin,
        int end,
        List<ActorMention> members,
        long prepositions,
        boolean bare,
        boolean object,
        int cases,
        int tail) {

    /** A group that no ending or word behind it belongs to. */
    ActorGroup(
            int begin,
            int end,
            List<ActorMention> members,
            long prepositions,
            boolean bare,
            boolean object,
            int cases) {
        this(begin, end, members, prepositions, bare, object, cases, end);
    }

    public ActorGroup {
        members = List.copyOf(members);
    }

    /** Both, with the part of this one. */
    ActorGroup with(ActorGroup other) {
        List<ActorMention> both = new ArrayList<>(members);
        both.addAll(other.members);
        return new ActorGroup(begin, other.end, both, prepositions, bare && !other.object, other.object, cases);
    }

    /** The same, behind a preposition. */
    ActorGroup behind(long preposition) {
        return new ActorGroup(begin, end, members, preposition, false, object, cases);
    }

    /** The same, as part of what is told of another. */
    ActorGroup asPart() {
        return new ActorGroup(begin, end, members, prepositions, false, object, cases);
    }

    public boolean isBehind(WordClass preposition) {
        return (prepositions & preposition.bit()) != 0;
    }

    /** True where only an adjective names it: "the Russian initiative". */
    public boolean isAdjective() {
        return members.size() == 1 && members.get(0).form() == ActorForm.DEMONYM;
    }

    /** True for a round of talks, which is the occasion, not a doer. */
    public boolean isTalks() {
        return members.get(0).form() == ActorForm.TALKS;
    }
}
