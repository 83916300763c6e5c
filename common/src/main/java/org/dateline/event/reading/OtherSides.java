package org.dateline.event.reading;

import java.util.List;
import org.dateline.actor.ActorMention;
import org.dateline.event.Role;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.ObjectWord;

/** {@code اتهمت الهند جارتها}, {@code حث الرئيس ضيفه}: of the two that the text has told of, the one that does not do it. */
final class OtherSides {
    private static final int PAIR = 2;

    private final SentenceView view;
    private final ArticleMemory memory;
    private final SameAct same;

    OtherSides(SentenceView view, ArticleMemory memory, SameAct same) {
        this.view = view;
        this.memory = memory;
        this.same = same;
    }

    /** Empty where no such word stands right behind the doer, or the text has not told of two. */
    List<ActorMention> askedBy(EventDraft draft) {
        List<ActorMention> doers = draft.actors(Role.SOURCE);
        if (doers.size() != 1 || !isOtherSide(doers.get(0).end())) {
            return List.of();
        }
        List<ActorMention> met = memory.participants();
        List<ActorMention> pair = met.size() == PAIR ? met : memory.sides().both();
        List<ActorMention> others = pair.stream()
                .filter(actor -> !same.areOneSide(actor, doers.get(0)))
                .toList();
        return others.size() == 1 && pair.size() == PAIR ? others : List.of();
    }

    private boolean isOtherSide(int token) {
        ObjectWord word =
                token >= view.begin() && token < view.end() ? view.words().objectAt(token) : null;
        return word != null && word.objectKind() == ObjectKind.OTHER_SIDE;
    }
}
