package org.dateline.event.reading;

import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Words;
import org.dateline.event.pattern.WordClass;

/** "En la capital libanesa se reunió": the adjective tells of the noun before it, and that is no doer. */
final class PlacePhrases {
    private final SentenceView view;

    PlacePhrases(SentenceView view) {
        this.view = view;
    }

    /** A noun stands right before the adjective, and a word of place before that. */
    boolean hold(ActorGroup group) {
        Words words = view.words();
        int noun = group.begin() - 1;
        if (!group.isAdjective() || noun <= view.begin() || words.classesAt(noun) != 0 || words.isComma(noun)) {
            return false;
        }
        int before = words.is(noun - 1, WordClass.THIS) ? noun - 2 : noun - 1;
        return before >= view.begin() && words.is(before, WordClass.IN);
    }
}
