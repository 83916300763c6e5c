package org.dateline.event.reading;

import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.ActorMention;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.TokenType;

/** Whom "both" means at the head of a clause: the two that the clauses before it name, {@code 甲会见乙，双方签署协议}. */
final class BothSides {
    private static final int SIDES = 2;

    private final SentenceView view;

    BothSides(SentenceView view) {
        this.view = view;
    }

    /** Empty where the clause does not begin so, or the sentence names no two before it. */
    List<ActorMention> of(TriggerMatch match) {
        int begin = view.clauses().begin(match.clause());
        List<ActorMention> named = new ArrayList<>();
        boolean read = view.isAnalytic() || view.isByEndings();
        if (!read || !beginsWithBoth(begin, match.begin())) {
            return named;
        }
        int groups = 0;
        for (ActorGroup group : view.groups()) {
            boolean side = group.end() <= begin
                    && groups < SIDES
                    && named.size() < SIDES
                    && !group.isTalks()
                    && (group.bare() || group.isBehind(WordClass.WITH));
            if (side) {
                named.addAll(group.members());
                groups++;
            }
        }
        return named.size() < SIDES ? List.of() : named;
    }

    private boolean beginsWithBoth(int begin, int end) {
        int t = begin;
        while (t < end && view.words().tokens().type(t) == TokenType.MARK) {
            t++;
        }
        return t < end && view.words().is(t, WordClass.BOTH);
    }
}
