package org.dateline.event.reading;

import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.ActorMention;

/** The only two states that a text has named so far: "the two countries" of a text that told of no meeting yet. */
final class TwoSides {
    private static final int PAIR = 2;

    private final SameAct same;
    private final List<ActorMention> named = new ArrayList<>(PAIR);
    private boolean areMore;

    TwoSides(SameAct same) {
        this.same = same;
    }

    /** Adds those of one sentence, by their positions in the text. */
    void name(List<ActorMention> actors, int from, int to) {
        for (int i = from; i < to && !areMore; i++) {
            name(actors.get(i));
        }
    }

    /** The same, to go on with apart. */
    TwoSides copy(SameAct same) {
        TwoSides copy = new TwoSides(same);
        copy.named.addAll(named);
        copy.areMore = areMore;
        return copy;
    }

    /** True where two or more are named. */
    boolean areTwo() {
        return areMore || named.size() == PAIR;
    }

    void name(ActorMention actor) {
        boolean ofState = actor.actorId().startsWith("state:")
                || actor.actorId().startsWith("office:")
                || actor.actorId().startsWith("person:");
        if (!ofState || named.stream().anyMatch(known -> same.areOneSide(known, actor))) {
            return;
        }
        if (named.size() == PAIR) {
            areMore = true;
        } else {
            named.add(actor);
        }
    }

    /** Both; empty where the text named fewer or more. */
    List<ActorMention> both() {
        return areMore || named.size() < PAIR ? List.of() : List.copyOf(named);
    }
}
